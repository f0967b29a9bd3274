/*
 * Made by `npm run generate` from the files in schemas/; change those instead.
 * Over 400 lines, because it is one interface for each shape of the format.
 *
 * The long form: lists are always there (empty when nothing is stated), shorthand is written out, fixed defaults are filled in,
 * amounts are parsed, references are the entities they name.
 */
import type { Deadline, Hours, Quantity, Season } from "../quantities/types.ts";
import type { Collection } from "./fields.ts";

/** Where a value is written: the workspace-relative path of its file, and its RFC 6901 pointer in it. */
export interface Placed {
  readonly at: { readonly file: string; readonly pointer: string };
}

/**
 * The single settings of a workspace, in its file svc.yaml. The file may also hold any collection, so that a small workspace is one file.
 */
export interface WorkspaceKeys extends Placed {
  /**
   * The version of this format. It is 1.
   */
  readonly svc: number;
  /**
   * The language tag of the texts in this workspace.
   */
  readonly language: string;
  /**
   * The language tags into which the book is translated.
   */
  readonly translations: readonly string[];
  /**
   * Who we are.
   */
  readonly company: Company;
  /**
   * The edition and its front matter.
   */
  readonly handbook: Handbook;
  /**
   * How the documents look.
   */
  readonly theme?: Theme;
  /**
   * What svc build makes.
   */
  readonly build?: Build;
  /**
   * Words of your own to count in.
   */
  readonly units: readonly Unit[];
  /**
   * Which rules are on, and how severe they are.
   */
  readonly preset: "minimal" | "recommended" | "strict";
  /**
   * What differs from the preset.
   */
  readonly rules: readonly RuleSetting[];
  /**
   * File patterns that are not read.
   */
  readonly exclude: readonly string[];
  /**
   * Folders or files whose entries are read first, such as a chain's common standards.
   */
  readonly extends: readonly string[];
  /**
   * How files of results are read and averaged.
   */
  readonly evaluate?: Readonly<Record<string, unknown>>;
  /**
   * Rules of your own.
   */
  readonly customRules?: Readonly<Record<string, unknown>>;
  /**
   * Lists of words for the rules about wording.
   */
  readonly wordLists?: Readonly<Record<string, unknown>>;
}

/**
 * What is mended after an audit or a missed target, by whom and until when.
 */
export interface CorrectiveAction extends Placed {
  readonly collection: "actions";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * What was found.
   */
  readonly finding: string;
  /**
   * The standards it is about.
   */
  readonly standards: readonly Standard[];
  /**
   * The places where it was found.
   */
  readonly locations: readonly Location[];
  /**
   * The root cause.
   */
  readonly cause?: string;
  /**
   * The role that mends it.
   */
  readonly owner: Role;
  /**
   * The day until which it is mended.
   */
  readonly due: string;
  /**
   * How far it has come.
   */
  readonly status: "open" | "done" | "verified";
  /**
   * The role that looked whether it is mended. It is not the owner.
   */
  readonly verifiedBy?: Role;
}

/**
 * What one part of the company delivers to another, so that customers get what they were promised.
 */
export interface Agreement extends Placed {
  readonly collection: "agreements";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * The role that delivers.
   */
  readonly supplier: Role;
  /**
   * The role that needs it.
   */
  readonly receiver: Role;
  /**
   * What is delivered.
   */
  readonly deliverable: string;
  /**
   * The limits for delivering it.
   */
  readonly targets: readonly Target[];
  /**
   * The steps that depend on it.
   */
  readonly steps: readonly Step[];
}

/**
 * What staff say when customers ask the usual questions.
 */
export interface Answer extends Placed {
  readonly collection: "answers";
  /**
   * The short name of the answer.
   */
  readonly id: string;
  /**
   * The question as customers ask it.
   */
  readonly question: string;
  /**
   * What staff say.
   */
  readonly answer: string;
  /**
   * The situations in which it helps.
   */
  readonly situations: readonly Situation[];
  /**
   * The steps at which it is asked.
   */
  readonly steps: readonly Step[];
}

/**
 * How staff look at work, topic by topic.
 */
export interface AppearanceRule extends Placed {
  readonly collection: "appearance";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * The roles for which it holds.
   */
  readonly roles: readonly Role[];
  /**
   * The departments for which it holds.
   */
  readonly departments: readonly Department[];
  /**
   * The areas or tasks in which it holds.
   */
  readonly areas: readonly string[];
  /**
   * The name of a version for a part of the staff only. It needs the equal rule for the others and a reason.
   */
  readonly variant?: string;
  /**
   * The equal rule for the others.
   */
  readonly equivalentTo?: AppearanceRule;
  /**
   * What must be.
   */
  readonly required: readonly string[];
  /**
   * What may be.
   */
  readonly allowed: readonly string[];
  /**
   * What must not be.
   */
  readonly notAllowed: readonly string[];
  /**
   * What is allowed when the manager agrees.
   */
  readonly askFirst: readonly string[];
  /**
   * The more general rules whose place it takes. All others hold beside it.
   */
  readonly replaces: readonly AppearanceRule[];
  /**
   * Why the rule exists.
   */
  readonly reason?: string;
  /**
   * What is possible for reasons of religion, health, pregnancy or disability.
   */
  readonly accommodation?: string;
  /**
   * What it looks like.
   */
  readonly pictures: readonly Picture[];
  /**
   * The role that answers for it.
   */
  readonly owner?: Role;
  /**
   * The questions that an auditor asks.
   */
  readonly checks: readonly Check[];
  /**
   * Holds only in these places and in everything below them in the tree of locations.
   */
  readonly locations: readonly Location[];
  /**
   * Holds only at these service levels, such as hotel stars.
   */
  readonly tiers: readonly Tier[];
  /**
   * Holds only when the customer comes on these channels.
   */
  readonly channels: readonly Channel[];
  /**
   * Holds only for these groups of customers.
   */
  readonly segments: readonly Segment[];
  /**
   * Holds only for these services of the catalogue.
   */
  readonly services: readonly Service[];
  /**
   * Holds only on these days and at these times. In a target it is the time at which the clock starts that counts.
   */
  readonly hours?: Hours;
  /**
   * Holds only in these months or days of the year.
   */
  readonly season?: Season;
  /**
   * A condition in words, for what no other field can say.
   */
  readonly when?: string;
  /**
   * Say true when the condition is known only afterwards. It then counts for scores and is not printed as an instruction.
   */
  readonly knownLater?: boolean;
  /**
   * How far the text has come.
   */
  readonly status?: "draft" | "review" | "approved" | "retired";
  /**
   * When it was last looked at, and how often it is looked at again.
   */
  readonly review?: Review;
  /**
   * Why it exists: the surveys, laws or schemes it comes from.
   */
  readonly sources: readonly SourceUse[];
  /**
   * The roles that are asked before it changes.
   */
  readonly consulted: readonly Role[];
  /**
   * The roles that are told when it changes.
   */
  readonly informed: readonly Role[];
}

/**
 * Money and time set aside for making good.
 */
export interface Budget extends Placed {
  readonly collection: "budgets";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * The department whose budget it is.
   */
  readonly department?: Department;
  /**
   * The role that answers for it.
   */
  readonly owner: Role;
  /**
   * The money that may be spent.
   */
  readonly money?: Quantity;
  /**
   * The time that may be spent.
   */
  readonly time?: Quantity;
}

/**
 * Working days, working hours and holidays, by which working days are counted.
 */
export interface Calendar extends Placed {
  readonly collection: "calendars";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * The working days, with hours where they matter. Without hours the whole day counts; the first day named begins the week.
   */
  readonly workingDays?: Hours;
  /**
   * The days off.
   */
  readonly holidays: readonly string[];
  /**
   * The name of the time zone.
   */
  readonly timeZone?: string;
}

/**
 * What changed from edition to edition.
 */
export interface Change extends Placed {
  readonly collection: "changes";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * The edition in which the change came.
   */
  readonly edition: EditionEntry;
  /**
   * What happened.
   */
  readonly kind: "added" | "changed" | "removed";
  /**
   * What was changed, named with its collection.
   */
  readonly what: readonly AnyEntity[];
  /**
   * Say true when staff must be told.
   */
  readonly material: boolean;
  /**
   * Why it was changed.
   */
  readonly reason?: string;
  /**
   * The roles that learn it anew.
   */
  readonly retrain: readonly Role[];
}

/**
 * The ways in which customers and staff meet: counter, telephone, chat.
 */
export interface Channel extends Placed {
  readonly collection: "channels";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * The role that answers for the channel.
   */
  readonly owner?: Role;
  /**
   * When somebody can be reached there.
   */
  readonly hours?: Hours;
  /**
   * The language tags of the languages that are spoken or written there.
   */
  readonly languages: readonly string[];
  /**
   * The places where it exists.
   */
  readonly locations: readonly Location[];
  /**
   * Say false when we do not offer the channel and say so.
   */
  readonly open: boolean;
  /**
   * How much it can handle.
   */
  readonly capacity?: Quantity;
  /**
   * The company's numbers, addresses or links on this channel.
   */
  readonly contact: readonly Contact[];
  /**
   * Limits for answering on this channel.
   */
  readonly targets: readonly Target[];
}

/**
 * Which checks are asked on a visit or a review, and how they count.
 */
export interface Checklist extends Placed {
  readonly collection: "checklists";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * The version of the list. Results of different versions are not counted together.
   */
  readonly version: number;
  /**
   * What the mystery shopper plays.
   */
  readonly scenario?: string;
  /**
   * What a critical failure does to the score.
   */
  readonly criticalPolicy: "report" | "zeroVisit" | "zeroSection";
  /**
   * The sections of the list, in this order.
   */
  readonly sections: readonly Section[];
}

/**
 * What follows when standards are broken, class by class. The title is the class, such as Slip or Breach.
 */
export interface Consequence extends Placed {
  readonly collection: "consequences";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * What belongs to this class.
   */
  readonly means?: string;
  /**
   * What follows the first, the second and the third time.
   */
  readonly ladder: readonly Rung[];
  /**
   * The span over which repetitions are counted.
   */
  readonly window?: Quantity;
  /**
   * The role that decides.
   */
  readonly decidedBy: Role;
  /**
   * How the employee is heard.
   */
  readonly hearing?: string;
  /**
   * The role to which the employee can appeal.
   */
  readonly appealTo?: Role;
  /**
   * How long it stays on record.
   */
  readonly expires?: Quantity;
  /**
   * The roles for which it holds.
   */
  readonly roles: readonly Role[];
  /**
   * The document that lays it down.
   */
  readonly document?: DocumentEntry;
}

/**
 * How we check whether standards are kept.
 */
export interface Control extends Placed {
  readonly collection: "controls";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * How it is checked.
   */
  readonly method:
    | "mysteryShopping"
    | "callReview"
    | "observation"
    | "selfCheck"
    | "survey"
    | "systemData"
    | "documentCheck";
  /**
   * How often it is done. A bare month, week, day, shift or year means one.
   */
  readonly every?: Quantity;
  /**
   * How many of what are looked at.
   */
  readonly sample?: string;
  /**
   * The role that checks.
   */
  readonly doneBy?: Role;
  /**
   * The roles whose work is checked.
   */
  readonly roles: readonly Role[];
  /**
   * The places where it is done.
   */
  readonly locations: readonly Location[];
  /**
   * The checklist that is used.
   */
  readonly checklist?: Checklist;
  /**
   * The metrics that its results feed.
   */
  readonly metrics: readonly Metric[];
  /**
   * What staff are told about it.
   */
  readonly told?: string;
  /**
   * What the results are used for.
   */
  readonly use: readonly (
    | "coaching"
    | "teamBonus"
    | "individualBonus"
    | "improvement"
    | "discipline"
  )[];
}

/**
 * The parts of the organisation to which roles belong.
 */
export interface Department extends Placed {
  readonly collection: "departments";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * The department of which it is a part.
   */
  readonly parent?: Department;
  /**
   * The role that leads it.
   */
  readonly head?: Role;
}

/**
 * Forms, scripts, policies and laws that are kept elsewhere.
 */
export interface DocumentEntry extends Placed {
  readonly collection: "documents";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * What sort of document it is.
   */
  readonly kind: "form" | "script" | "policy" | "law" | "jobDescription" | "other";
  /**
   * The number under which it is filed.
   */
  readonly number?: string;
  /**
   * Where it is kept.
   */
  readonly address?: string;
  /**
   * The role that keeps it.
   */
  readonly owner?: Role;
}

/**
 * The editions of the book. The id is the version, in quotes.
 */
export interface EditionEntry extends Placed {
  readonly collection: "editions";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * The day from which it was in force.
   */
  readonly effectiveFrom?: string;
  /**
   * The day until which it was in force.
   */
  readonly effectiveUntil?: string;
  /**
   * What it was about.
   */
  readonly summary?: string;
}

/**
 * What customers and staff said about our service, and what we decided.
 */
export interface Feedback extends Placed {
  readonly collection: "feedback";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * Who said it: a survey, a suggestion, a talk with staff.
   */
  readonly source: SourceEntry;
  /**
   * When it was said.
   */
  readonly date?: string;
  /**
   * The stages it is about.
   */
  readonly stages: readonly Stage[];
  /**
   * The steps it is about.
   */
  readonly steps: readonly Step[];
  /**
   * The situations it is about.
   */
  readonly situations: readonly Situation[];
  /**
   * What was said. Nobody is named.
   */
  readonly said: string;
  /**
   * What was decided.
   */
  readonly decision?: "adopt" | "adapt" | "decline" | "later";
  /**
   * Why it was decided so.
   */
  readonly reason?: string;
  /**
   * What came of it.
   */
  readonly changes: readonly Change[];
}

/**
 * What we may give a customer to make good.
 */
export interface Gesture extends Placed {
  readonly collection: "gestures";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * What one costs us.
   */
  readonly cost?: Quantity;
  /**
   * When it fits.
   */
  readonly conditions?: string;
  /**
   * The roles that may give it.
   */
  readonly grantedBy: readonly Role[];
}

/**
 * What good results earn.
 */
export interface Incentive extends Placed {
  readonly collection: "incentives";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * The roles that can earn it.
   */
  readonly roles: readonly Role[];
  /**
   * The metric by which it is measured.
   */
  readonly metric: Metric;
  /**
   * How often it is paid.
   */
  readonly period: Quantity;
  /**
   * A condition for earning any of it.
   */
  readonly gate?: string;
  /**
   * Nothing is paid on fewer cases than this.
   */
  readonly minimumSample?: number;
  /**
   * What each result earns, from the top down and without gaps.
   */
  readonly bands: readonly Band[];
  /**
   * The document that lays it down.
   */
  readonly document?: DocumentEntry;
}

/**
 * The paths that customers take, as an order of stages.
 */
export interface Journey extends Placed {
  readonly collection: "journeys";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * How much of the customer's path it covers.
   */
  readonly scope: "purchase" | "lifetime";
  /**
   * Which journey it shows, today's or the one to come.
   */
  readonly state: "current" | "target";
  /**
   * The groups of customers who walk it.
   */
  readonly segments: readonly Segment[];
  /**
   * What the customer wants to have at the end.
   */
  readonly goal?: string;
  /**
   * The stages of the journey, in this order.
   */
  readonly stages: readonly Stage[];
}

/**
 * The places where we serve, as a tree. Values hold for everything below.
 */
export interface Location extends Placed {
  readonly collection: "locations";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * Its level in the tree.
   */
  readonly kind: "brand" | "country" | "region" | "branch" | "area";
  /**
   * The place to which it belongs and from which it takes its values.
   */
  readonly parent?: Location;
  /**
   * Its service level.
   */
  readonly tier?: Tier;
  /**
   * Its working days and hours.
   */
  readonly calendar?: Calendar;
  /**
   * The two-letter code of its country.
   */
  readonly country?: string;
  /**
   * The law that holds here, where it is not simply that of the country.
   */
  readonly jurisdiction?: string;
  /**
   * The language tags of the languages spoken to customers.
   */
  readonly languages: readonly string[];
  /**
   * When it is open.
   */
  readonly hours?: Hours;
  /**
   * The role that answers for the place.
   */
  readonly head?: Role;
}

/**
 * What we measure over time.
 */
export interface Metric extends Placed {
  readonly collection: "metrics";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * How it is calculated.
   */
  readonly type: "score" | "nps" | "csat" | "ces" | "share" | "mean" | "count" | "money";
  /**
   * What is counted.
   */
  readonly numerator?: string;
  /**
   * Of what it is counted.
   */
  readonly denominator?: string;
  /**
   * The span over which it is counted.
   */
  readonly period: Quantity;
  /**
   * Who records it.
   */
  readonly measuredBy?: "system" | "auditor" | "customer" | "self";
  /**
   * The role that answers for it.
   */
  readonly owner?: Role;
  /**
   * What we want to reach.
   */
  readonly targets: readonly Target[];
  /**
   * Why it matters to customers.
   */
  readonly needs: readonly Need[];
  /**
   * Why it matters to us.
   */
  readonly objectives: readonly Objective[];
  /**
   * What it pulls against.
   */
  readonly tensions: readonly Tension[];
  /**
   * The roles that are asked before the metric changes.
   */
  readonly consulted: readonly Role[];
  /**
   * The roles that are told when the metric changes.
   */
  readonly informed: readonly Role[];
}

/**
 * What the company wants to reach with its service.
 */
export interface Objective extends Placed {
  readonly collection: "objectives";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * What sort of objective it is.
   */
  readonly kind: "expansion" | "retention" | "profitability" | "quality" | "other";
  /**
   * What we want to reach.
   */
  readonly targets: readonly Target[];
}

/**
 * The few sentences by which staff decide when no standard helps.
 */
export interface Principle extends Placed {
  readonly collection: "principles";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * Which principle wins when two collide; 1 wins over 2.
   */
  readonly priority?: number;
  /**
   * The principle in one sentence.
   */
  readonly statement: string;
  /**
   * What the sentence means in practice.
   */
  readonly explanation?: string;
  /**
   * What is seen when the principle is lived.
   */
  readonly looksLike: readonly string[];
  /**
   * What is seen when it is not.
   */
  readonly notLike: readonly string[];
  /**
   * The values from which it comes.
   */
  readonly values: readonly Value[];
}

/**
 * What we promise customers in public. The title is the promise as they read it.
 */
export interface Promise extends Placed {
  readonly collection: "promises";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * More about the promise, in words for customers.
   */
  readonly text?: string;
  /**
   * The standards that stand behind it.
   */
  readonly standards: readonly Standard[];
  /**
   * The limits that we make public.
   */
  readonly targets: readonly Target[];
  /**
   * The normal circumstances under which it holds, and what it leaves out.
   */
  readonly conditions?: string;
  /**
   * What we ask of customers.
   */
  readonly yourPart: readonly string[];
  /**
   * What we do when we miss it.
   */
  readonly remedy?: Remedy;
  /**
   * Holds only in these places and in everything below them in the tree of locations.
   */
  readonly locations: readonly Location[];
  /**
   * Holds only at these service levels, such as hotel stars.
   */
  readonly tiers: readonly Tier[];
  /**
   * Holds only when the customer comes on these channels.
   */
  readonly channels: readonly Channel[];
  /**
   * Holds only for these groups of customers.
   */
  readonly segments: readonly Segment[];
  /**
   * Holds only for these services of the catalogue.
   */
  readonly services: readonly Service[];
  /**
   * Holds only on these days and at these times. In a target it is the time at which the clock starts that counts.
   */
  readonly hours?: Hours;
  /**
   * Holds only in these months or days of the year.
   */
  readonly season?: Season;
  /**
   * A condition in words, for what no other field can say.
   */
  readonly when?: string;
  /**
   * Say true when the condition is known only afterwards. It then counts for scores and is not printed as an instruction.
   */
  readonly knownLater?: boolean;
  /**
   * How far the text has come.
   */
  readonly status?: "draft" | "review" | "approved" | "retired";
  /**
   * When it was last looked at, and how often it is looked at again.
   */
  readonly review?: Review;
  /**
   * Why it exists: the surveys, laws or schemes it comes from.
   */
  readonly sources: readonly SourceUse[];
  /**
   * The roles that are asked before it changes.
   */
  readonly consulted: readonly Role[];
  /**
   * The roles that are told when it changes.
   */
  readonly informed: readonly Role[];
}

/**
 * General rules in articles and clauses, such as who the book applies to.
 */
export interface Provision extends Placed {
  readonly collection: "provisions";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * The heading under which it stands.
   */
  readonly section?: string;
  /**
   * The chapter of the book in which it stands.
   */
  readonly chapter: string;
  /**
   * The text, when it has no numbered clauses.
   */
  readonly text?: string;
  /**
   * Numbered parts that others can cite.
   */
  readonly clauses: readonly Clause[];
}

/**
 * How we make good, by how bad it is for the customer and whose fault it is.
 */
export interface RecoveryCell extends Placed {
  readonly collection: "recoveryGrid";
  /**
   * The short name of the case.
   */
  readonly id: string;
  /**
   * How bad it is for the customer.
   */
  readonly severity: "light" | "severe";
  /**
   * Whether the fault is ours.
   */
  readonly fault: "ours" | "notOurs";
  /**
   * What we do.
   */
  readonly approach: string;
  /**
   * The gestures that may be offered.
   */
  readonly gestures: readonly Gesture[];
}

/**
 * The functions that people fill. Whoever owns, performs, checks or decides something in this book is a role, never a named person.
 */
export interface Role extends Placed {
  readonly collection: "roles";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * The department to which the role belongs.
   */
  readonly department?: Department;
  /**
   * The role to which it reports.
   */
  readonly reportsTo?: Role;
  /**
   * Other roles to which it reports as well.
   */
  readonly alsoReportsTo: readonly Role[];
  /**
   * The role that stands in for it.
   */
  readonly deputy?: Role;
  /**
   * Say true when the role meets customers.
   */
  readonly frontline: boolean;
  /**
   * Say true when the role is outside the company, such as a contractor or a partner.
   */
  readonly external: boolean;
  /**
   * Its part of the floor or of the work.
   */
  readonly zone?: string;
  /**
   * What it must be able to do.
   */
  readonly competences: readonly string[];
  /**
   * What the role may decide alone.
   */
  readonly authority: readonly Authority[];
  /**
   * The document that states its duties.
   */
  readonly jobDescription?: DocumentEntry;
}

/**
 * Groups of customers who need different things.
 */
export interface Segment extends Placed {
  readonly collection: "segments";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * Who they are.
   */
  readonly description?: string;
  /**
   * Say true for people whom we do not serve.
   */
  readonly outOfScope: boolean;
  /**
   * What they need.
   */
  readonly needs: readonly Need[];
}

/**
 * What we offer, and what is part of it.
 */
export interface Service extends Placed {
  readonly collection: "services";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * What the price includes.
   */
  readonly included: readonly string[];
  /**
   * What it does not include.
   */
  readonly excluded: readonly string[];
  /**
   * What the customer can choose.
   */
  readonly options: readonly string[];
  /**
   * On what the price is based.
   */
  readonly price?: string;
  /**
   * The steps in which it is given.
   */
  readonly steps: readonly Step[];
}

/**
 * What happens off the path, such as delays, complaints and praise, and how we answer.
 */
export interface Situation extends Placed {
  readonly collection: "situations";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * How we notice it. Only a catch-all situation may leave it out.
   */
  readonly trigger?: string;
  /**
   * Say true for the one situation that stands for whatever is not listed.
   */
  readonly catchAll: boolean;
  /**
   * Who causes it.
   */
  readonly actor: "prospect" | "customer" | "former" | "detractor" | "public" | "employee";
  /**
   * What sort of situation it is.
   */
  readonly kind?: "request" | "problem" | "complaint" | "praise" | "emergency";
  /**
   * The usual situations of the built-in list that this one covers.
   */
  readonly covers: readonly string[];
  /**
   * How much is at stake.
   */
  readonly criticality: "low" | "medium" | "high";
  /**
   * How often it happens.
   */
  readonly frequency?: Quantity;
  /**
   * The one role that answers for the situation.
   */
  readonly owner: Role;
  /**
   * The role that handles the case. With complaints it is never the role complained about.
   */
  readonly handler?: Role;
  /**
   * The stages in which it arises.
   */
  readonly stages: readonly Stage[];
  /**
   * The steps in which it arises, when a stage is too wide.
   */
  readonly steps: readonly Step[];
  /**
   * What we do, in this order.
   */
  readonly responses: readonly Action[];
  /**
   * What to say.
   */
  readonly say: readonly Phrase[];
  /**
   * Words and acts that are forbidden.
   */
  readonly never: readonly string[];
  /**
   * The gestures that may be offered.
   */
  readonly gestures: readonly Gesture[];
  /**
   * To whom the case goes on, and when.
   */
  readonly escalations: readonly Escalation[];
  /**
   * The case is closed when this has happened.
   */
  readonly closeWhen?: string;
  /**
   * Who comes back to the customer afterwards.
   */
  readonly followUp?: FollowUp;
  /**
   * The prepared answers that help here.
   */
  readonly answers: readonly Answer[];
  /**
   * Limits for the way the case is handled.
   */
  readonly targets: readonly Target[];
  /**
   * Where different answers are intended, so that they are not taken for contradictions.
   */
  readonly variesBy?: "locations" | "channels" | "segments" | "services";
  /**
   * Holds only in these places and in everything below them in the tree of locations.
   */
  readonly locations: readonly Location[];
  /**
   * Holds only at these service levels, such as hotel stars.
   */
  readonly tiers: readonly Tier[];
  /**
   * Holds only when the customer comes on these channels.
   */
  readonly channels: readonly Channel[];
  /**
   * Holds only for these groups of customers.
   */
  readonly segments: readonly Segment[];
  /**
   * Holds only for these services of the catalogue.
   */
  readonly services: readonly Service[];
  /**
   * Holds only on these days and at these times. In a target it is the time at which the clock starts that counts.
   */
  readonly hours?: Hours;
  /**
   * Holds only in these months or days of the year.
   */
  readonly season?: Season;
  /**
   * A condition in words, for what no other field can say.
   */
  readonly when?: string;
  /**
   * Say true when the condition is known only afterwards. It then counts for scores and is not printed as an instruction.
   */
  readonly knownLater?: boolean;
  /**
   * How far the text has come.
   */
  readonly status?: "draft" | "review" | "approved" | "retired";
  /**
   * When it was last looked at, and how often it is looked at again.
   */
  readonly review?: Review;
  /**
   * Why it exists: the surveys, laws or schemes it comes from.
   */
  readonly sources: readonly SourceUse[];
  /**
   * The roles that are asked before it changes.
   */
  readonly consulted: readonly Role[];
  /**
   * The roles that are told when it changes.
   */
  readonly informed: readonly Role[];
}

/**
 * Where rules come from: surveys, talks, laws, schemes.
 */
export interface SourceEntry extends Placed {
  readonly collection: "sources";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * Whose voice it is.
   */
  readonly kind:
    | "customerExpectation"
    | "mission"
    | "vision"
    | "value"
    | "employee"
    | "shareholder"
    | "supplier"
    | "government"
    | "association"
    | "community"
    | "externalScheme"
    | "law";
  /**
   * Where exactly it is found.
   */
  readonly citation?: string;
  /**
   * The date of the source.
   */
  readonly date?: string;
  /**
   * Where it can be read.
   */
  readonly address?: string;
}

/**
 * The parts of a journey. Each has one owner and holds the steps that the customer goes through.
 */
export interface Stage extends Placed {
  readonly collection: "stages";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * Whether it comes before, during or after the sale or the service.
   */
  readonly phase: "before" | "during" | "after";
  /**
   * The one role that answers for the stage.
   */
  readonly owner: Role;
  /**
   * What the customer wants in this stage.
   */
  readonly goal?: string;
  /**
   * What begins the stage.
   */
  readonly entry?: string;
  /**
   * What ends the stage.
   */
  readonly exit?: string;
  /**
   * Say true when the steps must happen in this order.
   */
  readonly fixedOrder: boolean;
  /**
   * Limits for the stage as a whole.
   */
  readonly targets: readonly Target[];
  /**
   * The roles that are asked before the stage changes.
   */
  readonly consulted: readonly Role[];
  /**
   * The roles that are told when the stage changes.
   */
  readonly informed: readonly Role[];
  /**
   * The steps of the stage, in this order.
   */
  readonly steps: readonly Step[];
}

/**
 * The rules of service: what staff do and say, within which limits, and who answers for it. Each names the places where it holds: everyInteraction, stages, steps or situations.
 */
export interface Standard extends Placed {
  readonly collection: "standards";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * How binding it is. Use mustNot for a prohibition that stands alone; others belong in never.
   */
  readonly level: "must" | "should" | "may" | "mustNot";
  /**
   * What sort of rule it is.
   */
  readonly kind?: "timing" | "wording" | "conduct" | "environment" | "information" | "outcome";
  /**
   * Say true when it holds whenever we deal with a customer.
   */
  readonly everyInteraction: boolean;
  /**
   * It holds in every step of these stages.
   */
  readonly stages: readonly Stage[];
  /**
   * It holds at these steps. It is printed at the first and linked from the others.
   */
  readonly steps: readonly Step[];
  /**
   * It holds in these situations.
   */
  readonly situations: readonly Situation[];
  /**
   * The roles that perform it.
   */
  readonly roles: readonly Role[];
  /**
   * The one role that answers for the standard. State it when its places have different owners.
   */
  readonly owner?: Role;
  /**
   * How it goes.
   */
  readonly process?: string;
  /**
   * What must be written down or asked for.
   */
  readonly record: readonly string[];
  /**
   * What to say.
   */
  readonly say: readonly Phrase[];
  /**
   * How to behave.
   */
  readonly behave: readonly string[];
  /**
   * What is forbidden.
   */
  readonly never: readonly string[];
  /**
   * Why the rule exists, in words for staff.
   */
  readonly why?: string;
  /**
   * What to tell a customer who asks why.
   */
  readonly explain?: string;
  /**
   * How it looks when it is done well.
   */
  readonly example?: string;
  /**
   * Signs that can be seen or heard and that make a word such as “polite” checkable.
   */
  readonly criteria: readonly string[];
  /**
   * The limits that can be measured.
   */
  readonly targets: readonly Target[];
  /**
   * The cases in which it does not hold.
   */
  readonly exceptions: readonly Exception[];
  /**
   * The staffing and load under which it holds.
   */
  readonly assumes?: string;
  /**
   * What it is to the customer.
   */
  readonly expectation?: "basic" | "performance" | "delight";
  /**
   * Whether it is printed for staff only or also in what customers read.
   */
  readonly audience: "internal" | "public";
  /**
   * The principles that it puts into practice.
   */
  readonly principles: readonly Principle[];
  /**
   * The needs of customers that it answers.
   */
  readonly needs: readonly Need[];
  /**
   * The questions that an auditor asks.
   */
  readonly checks: readonly Check[];
  /**
   * The training in which it is learned.
   */
  readonly training: readonly Training[];
  /**
   * Forms and texts that are kept elsewhere.
   */
  readonly documents: readonly DocumentEntry[];
  /**
   * What a location may change.
   */
  readonly lock: "locked" | "stricterOnly" | "free" | "decideLocally";
  /**
   * What keeping it costs.
   */
  readonly cost?: Quantity;
  /**
   * Other words or parts for a part of the scope.
   */
  readonly variants: readonly Variant[];
  /**
   * Holds only in these places and in everything below them in the tree of locations.
   */
  readonly locations: readonly Location[];
  /**
   * Holds only at these service levels, such as hotel stars.
   */
  readonly tiers: readonly Tier[];
  /**
   * Holds only when the customer comes on these channels.
   */
  readonly channels: readonly Channel[];
  /**
   * Holds only for these groups of customers.
   */
  readonly segments: readonly Segment[];
  /**
   * Holds only for these services of the catalogue.
   */
  readonly services: readonly Service[];
  /**
   * Holds only on these days and at these times. In a target it is the time at which the clock starts that counts.
   */
  readonly hours?: Hours;
  /**
   * Holds only in these months or days of the year.
   */
  readonly season?: Season;
  /**
   * A condition in words, for what no other field can say.
   */
  readonly when?: string;
  /**
   * Say true when the condition is known only afterwards. It then counts for scores and is not printed as an instruction.
   */
  readonly knownLater?: boolean;
  /**
   * How far the text has come.
   */
  readonly status?: "draft" | "review" | "approved" | "retired";
  /**
   * When it was last looked at, and how often it is looked at again.
   */
  readonly review?: Review;
  /**
   * Why it exists: the surveys, laws or schemes it comes from.
   */
  readonly sources: readonly SourceUse[];
  /**
   * The roles that are asked before it changes.
   */
  readonly consulted: readonly Role[];
  /**
   * The roles that are told when it changes.
   */
  readonly informed: readonly Role[];
}

/**
 * The words of the house, and what they mean.
 */
export interface Term extends Placed {
  readonly collection: "terms";
  /**
   * The short name of the term.
   */
  readonly id: string;
  /**
   * The word itself.
   */
  readonly term: string;
  /**
   * What it means here.
   */
  readonly definition: string;
  /**
   * Other forms and abbreviations that are right.
   */
  readonly use: readonly string[];
  /**
   * Words that are not used for it.
   */
  readonly avoid: readonly string[];
  /**
   * Other forms and stems of the word, so that its use is found. A star stands for any ending.
   */
  readonly forms: readonly string[];
  /**
   * Say true when the word has a second meaning elsewhere.
   */
  readonly ambiguous: boolean;
  /**
   * Terms that are easily confused with it.
   */
  readonly notToConfuseWith: readonly Term[];
  /**
   * Say true when the word is never said to customers.
   */
  readonly internalOnly: boolean;
}

/**
 * Service levels, such as stars or classes.
 */
export interface Tier extends Placed {
  readonly collection: "tiers";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * How demanding the level is. A higher number is more demanding.
   */
  readonly rank?: number;
}

/**
 * Where staff learn the standards.
 */
export interface Training extends Placed {
  readonly collection: "training";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * Whether it is the first training or a repetition.
   */
  readonly type: "initial" | "refresher";
  /**
   * How often it is repeated.
   */
  readonly every?: Quantity;
  /**
   * The roles that take part.
   */
  readonly roles: readonly Role[];
  /**
   * How it is shown that somebody has learned it.
   */
  readonly proof?: string;
  /**
   * The document with the material.
   */
  readonly document?: DocumentEntry;
}

/**
 * What the company holds dear, and from which principles come.
 */
export interface Value extends Placed {
  readonly collection: "values";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * What we mean by it.
   */
  readonly statement?: string;
}

/**
 * Differences of a branch, in files that the branch owns. They mean the same as variants inside the standard.
 */
export interface StandaloneVariant extends Placed {
  readonly collection: "variants";
  /**
   * The short name of the variant.
   */
  readonly id: string;
  /**
   * The standard of which it is a variant.
   */
  readonly standard: Standard;
  /**
   * New values for a target. Its id says which one.
   */
  readonly target?: Target;
  /**
   * Holds only in these places and in everything below them in the tree of locations.
   */
  readonly locations: readonly Location[];
  /**
   * Holds only at these service levels, such as hotel stars.
   */
  readonly tiers: readonly Tier[];
  /**
   * Holds only when the customer comes on these channels.
   */
  readonly channels: readonly Channel[];
  /**
   * Holds only for these groups of customers.
   */
  readonly segments: readonly Segment[];
  /**
   * Holds only for these services of the catalogue.
   */
  readonly services: readonly Service[];
  /**
   * Holds only on these days and at these times. In a target it is the time at which the clock starts that counts.
   */
  readonly hours?: Hours;
  /**
   * Holds only in these months or days of the year.
   */
  readonly season?: Season;
  /**
   * A condition in words, for what no other field can say.
   */
  readonly when?: string;
  /**
   * Say true when the condition is known only afterwards. It then counts for scores and is not printed as an instruction.
   */
  readonly knownLater?: boolean;
  /**
   * Say true when the standard does not hold here at all. This needs a waiver.
   */
  readonly suspended: boolean;
  /**
   * How it goes here, in place of the standard's process.
   */
  readonly process?: string;
  /**
   * What must be written down or asked for here, in place of the standard's list.
   */
  readonly record: readonly string[];
  /**
   * The words to say here, in place of the standard's phrases.
   */
  readonly say: readonly Phrase[];
  /**
   * How to behave here, in place of the standard's list.
   */
  readonly behave: readonly string[];
  /**
   * What is forbidden here as well. It adds to the standard's list, so nothing becomes allowed by silence.
   */
  readonly never: readonly string[];
  /**
   * The roles that perform it here, in place of the standard's.
   */
  readonly roles: readonly Role[];
  /**
   * The one role that answers for it here, in place of the standard's owner.
   */
  readonly owner?: Role;
  /**
   * Why it differs here.
   */
  readonly reason?: string;
  /**
   * The permission for a looser rule.
   */
  readonly waiver?: Waiver;
}

/**
 * Permissions to depart from a standard, for some places and for some time.
 */
export interface Waiver extends Placed {
  readonly collection: "waivers";
  /**
   * The short, stable name by which everything else refers to it. It is printed in the book and never given to anything else.
   */
  readonly id: string;
  /**
   * What people call it, in the words that appear in the book.
   */
  readonly title: string;
  /**
   * Its place among its siblings where the book needs an order. Smaller numbers come first.
   */
  readonly order?: number;
  /**
   * The standard from which it departs.
   */
  readonly standard: Standard;
  /**
   * The places for which it holds.
   */
  readonly locations: readonly Location[];
  /**
   * Why it is allowed.
   */
  readonly reason: string;
  /**
   * The role that allowed it.
   */
  readonly approver: Role;
  /**
   * The last day on which it holds.
   */
  readonly expires: string;
  /**
   * What makes up for it.
   */
  readonly instead?: string;
}

/**
 * One thing that somebody does.
 */
export interface Action extends Placed {
  /**
   * What is done, as an instruction.
   */
  readonly do: string;
  /**
   * The role that does it.
   */
  readonly role?: Role;
  /**
   * The case in which it is done.
   */
  readonly when?: string;
  /**
   * How soon it is done.
   */
  readonly within?: Quantity;
  /**
   * What to say while doing it.
   */
  readonly say: readonly Phrase[];
}

/**
 * What a role may decide alone.
 */
export interface Authority extends Placed {
  /**
   * The gesture for which it holds.
   */
  readonly gesture?: Gesture;
  /**
   * The money it may spend.
   */
  readonly money?: Quantity;
  /**
   * The discount it may give.
   */
  readonly discount?: Quantity;
  /**
   * The time it may spend.
   */
  readonly time?: Quantity;
  /**
   * The case in which it holds.
   */
  readonly when?: string;
}

/**
 * What a result earns.
 */
export interface Band extends Placed {
  /**
   * From this result up to the next band.
   */
  readonly from?: Quantity;
  /**
   * The factor on the bonus.
   */
  readonly coefficient?: number;
  /**
   * A prize in place of a factor.
   */
  readonly prize?: string;
}

/**
 * A way that the path can take. It names exactly one of a step, a situation or the end.
 */
export interface Branch extends Placed {
  /**
   * The step to which it leads.
   */
  readonly step?: Step;
  /**
   * The situation to which it leads, off the path.
   */
  readonly situation?: Situation;
  /**
   * Say true when the path ends here.
   */
  readonly end?: boolean;
  /**
   * The customer's case in which it is taken.
   */
  readonly when?: string;
}

/**
 * What svc build makes, and where it puts it.
 */
export interface Build extends Placed {
  /**
   * The forms in which documents are made.
   */
  readonly formats: readonly ("md" | "html" | "pdf" | "docx" | "json")[];
  /**
   * The folder into which documents are written.
   */
  readonly out: string;
  /**
   * The folder with your own documents and templates. They are used only when it is named here.
   */
  readonly templates?: string;
  /**
   * Named sets of options, for svc build --profile.
   */
  readonly profiles: readonly Profile[];
}

/**
 * A built-in chapter that you change, or a chapter of your own.
 */
export interface Chapter extends Placed {
  /**
   * A built-in chapter (terms, general, principles, communication, appearance, accountability, control, evaluation) or one of your own.
   */
  readonly id: string;
  /**
   * The heading of the chapter. A chapter of your own needs one.
   */
  readonly title?: string;
  /**
   * Say true to leave the chapter out.
   */
  readonly omit: boolean;
  /**
   * The chapter after which one of your own stands.
   */
  readonly after?: string;
  /**
   * The text of a chapter of your own, or an introduction to a built-in one.
   */
  readonly text?: string;
}

/**
 * One question that an auditor can answer by looking or listening. Check ids are unique in the whole workspace, because files of results name checks alone.
 */
export interface Check extends Placed {
  /**
   * The one that holds it.
   */
  readonly parent: AppearanceRule | Standard;
  /**
   * The short name of the check, unique in the whole workspace.
   */
  readonly id: string;
  /**
   * One question about something that can be seen or heard.
   */
  readonly ask: string;
  /**
   * How it is answered: with yes or no, or with points.
   */
  readonly scale: "yesNo" | "points";
  /**
   * With a scale of points: the best answer. The worst is 0.
   */
  readonly points?: number;
  /**
   * With a scale of points: what each value means, one text for each value from 0 upwards.
   */
  readonly anchors: readonly string[];
  /**
   * How much the check counts beside the others. It is above 0.
   */
  readonly weight: number;
  /**
   * Say true when a failure here is a critical failure.
   */
  readonly critical: boolean;
  /**
   * Whose harm a critical failure is. It is stated only where critical is true.
   */
  readonly criticalTo?: "customer" | "business" | "compliance";
  /**
   * Say true when “not applicable” is a possible answer.
   */
  readonly mayNotApply: boolean;
  /**
   * The id of the target that the question checks.
   */
  readonly target?: string;
}

/**
 * A numbered part of a provision. Elsewhere it is named with its provision, as provision/clause.
 */
export interface Clause extends Placed {
  /**
   * The one that holds it.
   */
  readonly parent: Provision;
  /**
   * The number as it is printed, in quotes.
   */
  readonly id: string;
  /**
   * What the clause says.
   */
  readonly text: string;
}

/**
 * One colour of the theme.
 */
export interface Color extends Placed {
  /**
   * Which colour it is.
   */
  readonly id: "brand" | "second" | "paper";
  /**
   * The colour: # and six digits or letters up to f, in quotes because # begins a note.
   */
  readonly value: string;
}

/**
 * Who we are, and how we speak.
 */
export interface Company extends Placed {
  /**
   * The name that customers use. It fills {company} in phrases.
   */
  readonly name: string;
  /**
   * The name for documents.
   */
  readonly legalName?: string;
  /**
   * Why we exist.
   */
  readonly mission?: string;
  /**
   * Where we want to be.
   */
  readonly vision?: string;
  /**
   * How we think about service.
   */
  readonly philosophy?: string;
  /**
   * How we want to come across.
   */
  readonly personality?: string;
  /**
   * The motto.
   */
  readonly motto?: string;
  /**
   * Words that we like to use with customers.
   */
  readonly prefer: readonly string[];
  /**
   * Words that we do not use with customers.
   */
  readonly avoid: readonly string[];
  /**
   * The three-letter code of the currency, for signs that several currencies share, such as $ and kr.
   */
  readonly currency?: string;
  /**
   * The working days and hours where a location says nothing.
   */
  readonly calendar?: Calendar;
  /**
   * The law under which the company works, as a country code with a region where it matters.
   */
  readonly jurisdiction?: string;
  /**
   * How customers reach the company. No entry belongs to a person.
   */
  readonly contact: readonly Contact[];
}

/**
 * A number, an address or a link of the company. It is never that of a person.
 */
export interface Contact extends Placed {
  /**
   * What sort of contact it is.
   */
  readonly kind: "phone" | "email" | "address" | "web" | "chat" | "social";
  /**
   * The company's own number, address or link, never a person's.
   */
  readonly value: string;
  /**
   * Hours, languages or cost.
   */
  readonly note?: string;
}

/**
 * The limit that a source sets: one limit word, or only a mean, or only a remedy.
 */
export interface Demand extends Placed {
  /**
   * The id of the target that the source speaks about. In a promise it may also name a standard's target, as standard/target.
   */
  readonly target?: string;
  /**
   * The source wants it at the latest after this time, or within this distance.
   */
  readonly within?: Quantity;
  /**
   * The source allows no more than this amount.
   */
  readonly atMost?: Quantity;
  /**
   * The source wants at least this amount.
   */
  readonly atLeast?: Quantity;
  /**
   * The source wants this very amount.
   */
  readonly exactly?: Quantity;
  /**
   * The per cent of cases in which the source wants the limit met.
   */
  readonly share?: Quantity;
  /**
   * The average that the source allows at most.
   */
  readonly mean?: Quantity;
  /**
   * The remedy that the source demands of a promise. Ours may pay no less and take no longer.
   */
  readonly remedy?: Remedy;
}

/**
 * A condition under which a case goes on to another role.
 */
export interface Escalation extends Placed {
  /**
   * The case in which it goes on.
   */
  readonly when: string;
  /**
   * The role to which it goes.
   */
  readonly role: Role;
  /**
   * How soon it goes on.
   */
  readonly within?: Quantity;
}

/**
 * A case in which a standard does not hold.
 */
export interface Exception extends Placed {
  /**
   * The case in which the standard does not hold.
   */
  readonly when: string;
  /**
   * What to do then.
   */
  readonly instead?: string;
  /**
   * The situation in which the answer stands.
   */
  readonly situation?: Situation;
}

/**
 * How the customer feels at a step.
 */
export interface Feeling extends Placed {
  /**
   * From -2 (very bad) to 2 (very good).
   */
  readonly value: number;
  /**
   * Whether we know it from research or assume it.
   */
  readonly basis: "research" | "assumption";
  /**
   * The research that shows it.
   */
  readonly source?: SourceEntry;
}

/**
 * Coming back to the customer after a case is closed.
 */
export interface FollowUp extends Placed {
  /**
   * How soon after closing.
   */
  readonly within: Quantity;
  /**
   * The role that comes back to the customer.
   */
  readonly role?: Role;
  /**
   * The channel on which it does so.
   */
  readonly channel?: Channel;
  /**
   * What to ask.
   */
  readonly ask?: string;
}

/**
 * The edition and its front matter.
 */
export interface Handbook extends Placed {
  /**
   * The title on the cover.
   */
  readonly title: string;
  /**
   * A line under the title on the cover.
   */
  readonly subtitle?: string;
  /**
   * The number under which the document is filed.
   */
  readonly number?: string;
  /**
   * The version of the edition, in quotes.
   */
  readonly version?: string;
  /**
   * How far the edition has come. Entries without a status of their own take it from here.
   */
  readonly status: "draft" | "review" | "approved" | "obsolete";
  /**
   * Who may see the document.
   */
  readonly classification?: string;
  /**
   * The role that answers for the book, and for whatever has no nearer owner.
   */
  readonly owner?: Role;
  /**
   * The role in whose name the book is issued.
   */
  readonly issuer?: Role;
  /**
   * The role that wrote it.
   */
  readonly author?: Role;
  /**
   * The role that approves it.
   */
  readonly approver?: Role;
  /**
   * The day of approval.
   */
  readonly approvedOn?: string;
  /**
   * The day from which the edition is in force.
   */
  readonly effectiveFrom?: string;
  /**
   * The day on which the whole book is looked at again.
   */
  readonly nextReview?: string;
  /**
   * The edition that this one replaces.
   */
  readonly replaces?: EditionEntry;
  /**
   * For whom the book is written. An approved edition needs it.
   */
  readonly audience?: string;
  /**
   * What the book is for. An approved edition needs it.
   */
  readonly purpose?: string;
  /**
   * Why the company has these standards. An approved edition needs it.
   */
  readonly rationale?: string;
  /**
   * Where the book holds, and what it leaves out.
   */
  readonly scope?: string;
  /**
   * The normal circumstances under which the limits hold.
   */
  readonly assumes?: string;
  /**
   * A letter from the management.
   */
  readonly letter?: string;
  /**
   * Chapters that you add, introduce or leave out.
   */
  readonly chapters: readonly Chapter[];
  /**
   * The roles that get a copy.
   */
  readonly distribution: readonly Role[];
}

/**
 * Something a group of customers needs. Elsewhere it is named with its segment, as segment/need.
 */
export interface Need extends Placed {
  /**
   * The one that holds it.
   */
  readonly parent: Segment;
  /**
   * The short name of the need, unique in its segment.
   */
  readonly id: string;
  /**
   * The need, in a few words.
   */
  readonly title: string;
  /**
   * What sort of need it is.
   */
  readonly kind?: "informational" | "technical" | "emotional" | "functional";
  /**
   * How important it is; 1 is the most important.
   */
  readonly rank?: number;
  /**
   * What it is to the customer when the need is met.
   */
  readonly expectation?: "basic" | "performance" | "delight";
}

/**
 * An idea for making a step better.
 */
export interface Opportunity extends Placed {
  /**
   * What could be better.
   */
  readonly idea: string;
  /**
   * The role that pursues it.
   */
  readonly owner?: Role;
  /**
   * How far it has come.
   */
  readonly status: "open" | "doing" | "done" | "dropped";
}

/**
 * Words that staff say, with the case in which they fit.
 */
export interface Phrase extends Placed {
  /**
   * The words to say. {company}, {brand} and {location} are filled in; any other word in braces stays a blank for the speaker.
   */
  readonly text: string;
  /**
   * The case in which these words fit.
   */
  readonly when?: string;
  /**
   * The channels on which these words are used.
   */
  readonly channels: readonly Channel[];
  /**
   * The language tag of words that are said in this language whatever the language of the book.
   */
  readonly language?: string;
}

/**
 * A picture of a right or a wrong example.
 */
export interface Picture extends Placed {
  /**
   * The picture file in the workspace: SVG with nothing but shapes, PNG, JPEG, GIF or WebP, up to 2 MB.
   */
  readonly file: string;
  /**
   * What the picture shows, for people who cannot see it.
   */
  readonly alt: string;
  /**
   * Whether it shows a right or a wrong example.
   */
  readonly shows: "allowed" | "notAllowed";
}

/**
 * A named set of options for svc build.
 */
export interface Profile extends Placed {
  /**
   * The name of the profile.
   */
  readonly id: string;
  /**
   * Which document is made: the handbook, or one of your own.
   */
  readonly document: string;
  /**
   * The places for which it is made.
   */
  readonly locations: readonly Location[];
  /**
   * The roles for which it is made.
   */
  readonly roles: readonly Role[];
  /**
   * The stages for which it is made.
   */
  readonly stages: readonly Stage[];
  /**
   * The groups of customers for which it is made.
   */
  readonly segments: readonly Segment[];
  /**
   * The forms in which it is made.
   */
  readonly formats: readonly ("md" | "html" | "pdf" | "docx" | "json")[];
}

/**
 * What the customer gets when a promise is missed. It is due once for each case; a variant repeats only what differs.
 */
export interface Remedy extends Placed {
  /**
   * The remedy is due when these targets are missed: ids of targets of the promise, or standard/target.
   */
  readonly targets: readonly string[];
  /**
   * The money that is paid once.
   */
  readonly amount?: Quantity;
  /**
   * A gesture in place of money.
   */
  readonly gesture?: Gesture;
  /**
   * More money for every further period beyond the limit.
   */
  readonly further?: Quantity;
  /**
   * It never comes to more than this money or this many payments.
   */
  readonly cap?: Quantity;
  /**
   * With an amount per year: the first day of the year, as month and day.
   */
  readonly yearStarts?: string;
  /**
   * Say true when the customer need not claim it.
   */
  readonly automatic?: boolean;
  /**
   * How long the customer has to claim it.
   */
  readonly claimWithin?: Quantity;
  /**
   * The event at which the time to claim begins.
   */
  readonly claimFrom?: string;
  /**
   * How long we have to pay it.
   */
  readonly payWithin?: Quantity;
  /**
   * What is due on top when it is not paid in time. It has no late remedy of its own.
   */
  readonly late?: Remedy;
  /**
   * In a variant: it holds for cases whose clock starts on this day or later.
   */
  readonly starts?: string;
  /**
   * In a variant: the last day on which it holds.
   */
  readonly ends?: string;
  /**
   * Why it differs.
   */
  readonly reason?: string;
  /**
   * Other amounts for a part: a customer class, a target or a time. A variant has no variants of its own.
   */
  readonly variants: readonly Remedy[];
  /**
   * Holds only in these places and in everything below them in the tree of locations.
   */
  readonly locations: readonly Location[];
  /**
   * Holds only at these service levels, such as hotel stars.
   */
  readonly tiers: readonly Tier[];
  /**
   * Holds only when the customer comes on these channels.
   */
  readonly channels: readonly Channel[];
  /**
   * Holds only for these groups of customers.
   */
  readonly segments: readonly Segment[];
  /**
   * Holds only for these services of the catalogue.
   */
  readonly services: readonly Service[];
  /**
   * Holds only on these days and at these times. In a target it is the time at which the clock starts that counts.
   */
  readonly hours?: Hours;
  /**
   * Holds only in these months or days of the year.
   */
  readonly season?: Season;
  /**
   * A condition in words, for what no other field can say.
   */
  readonly when?: string;
  /**
   * Say true when the condition is known only afterwards. It then counts for scores and is not printed as an instruction.
   */
  readonly knownLater?: boolean;
}

/**
 * When something was looked at, and how often it is looked at again.
 */
export interface Review extends Placed {
  /**
   * How often it is looked at again.
   */
  readonly every?: Quantity;
  /**
   * The day on which it was last looked at.
   */
  readonly last?: string;
}

/**
 * What differs from the preset for one rule.
 */
export interface RuleSetting extends Placed {
  /**
   * The id of the rule.
   */
  readonly rule: string;
  /**
   * How severe its findings are.
   */
  readonly severity?: "off" | "info" | "warn" | "error";
  /**
   * Why it differs. It is needed when the rule is off.
   */
  readonly reason?: string;
  /**
   * The day after which the preset holds again.
   */
  readonly until?: string;
  /**
   * The file patterns for which it holds.
   */
  readonly files: readonly string[];
  /**
   * The collections for which it holds.
   */
  readonly kinds: readonly string[];
  /**
   * The entries for which it holds.
   */
  readonly ids: readonly AnyEntity[];
  /**
   * Options of the rule, as its page names them.
   */
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * One rung of a ladder of consequences.
 */
export interface Rung extends Placed {
  /**
   * Its legal form, which is checked against the jurisdiction.
   */
  readonly form:
    | "coaching"
    | "retraining"
    | "remark"
    | "reprimand"
    | "bonusPart"
    | "sentHome"
    | "dismissal"
    | "fine"
    | "other";
  /**
   * The consequence in words.
   */
  readonly text?: string;
}

/**
 * A part of a checklist. It takes the checks of a stage, or exactly the checks it names.
 */
export interface Section extends Placed {
  /**
   * The heading of the section.
   */
  readonly title: string;
  /**
   * How much the section counts beside the others. It is above 0.
   */
  readonly weight: number;
  /**
   * Takes all checks of the standards of this stage, in the order in which the book prints these: step by step.
   */
  readonly stage?: Stage;
  /**
   * Takes exactly these checks.
   */
  readonly checks: readonly Check[];
}

/**
 * A source that a rule comes from, with the place in it and what it demands.
 */
export interface SourceUse extends Placed {
  /**
   * The source that is meant.
   */
  readonly source: SourceEntry;
  /**
   * Its number in the source. Put it in quotes when it looks like a number.
   */
  readonly item?: string;
  /**
   * How we read it.
   */
  readonly note?: string;
  /**
   * The limit that the source itself sets, to compare ours with.
   */
  readonly demands?: Demand;
}

/**
 * One step of a stage. Elsewhere it is always named with its stage, as stage/step.
 */
export interface Step extends Placed {
  /**
   * The one that holds it.
   */
  readonly parent: Stage;
  /**
   * The short name of the step, unique in its stage.
   */
  readonly id: string;
  /**
   * What happens, in a few words.
   */
  readonly title: string;
  /**
   * What sort of step it is.
   */
  readonly type: "contact" | "action" | "waiting" | "decision";
  /**
   * The one role that answers for the step.
   */
  readonly owner?: Role;
  /**
   * Where the step happens.
   */
  readonly channels: readonly Channel[];
  /**
   * The place or thing that the customer meets.
   */
  readonly touchpoint?: string;
  /**
   * What the customer sees or keeps.
   */
  readonly evidence: readonly string[];
  /**
   * What the customer does.
   */
  readonly customer: readonly string[];
  /**
   * What staff do where the customer sees it.
   */
  readonly frontstage: readonly Action[];
  /**
   * What staff do where the customer does not see it.
   */
  readonly backstage: readonly Action[];
  /**
   * What other departments and systems do.
   */
  readonly support: readonly Action[];
  /**
   * How the customer feels, from -2 (very bad) to 2 (very good).
   */
  readonly feeling?: Feeling;
  /**
   * Say true when this step decides the customer's opinion.
   */
  readonly momentOfTruth: boolean;
  /**
   * What goes wrong for the customer.
   */
  readonly pains: readonly string[];
  /**
   * Ideas for making it better.
   */
  readonly opportunities: readonly Opportunity[];
  /**
   * Where the customer can go from here.
   */
  readonly next: readonly Branch[];
  /**
   * Why the step has no standard on purpose.
   */
  readonly noStandardReason?: string;
  /**
   * The roles that are asked before the step changes.
   */
  readonly consulted: readonly Role[];
  /**
   * The roles that are told when the step changes.
   */
  readonly informed: readonly Role[];
}

/**
 * What can be measured: a limit, how often it must be met, when the clock runs, and where it holds. A target has exactly one limit word, or none beside mean, median, before, after, note or variants.
 */
export interface Target extends Placed {
  /**
   * The one that holds it.
   */
  readonly parent:
    | Agreement
    | Channel
    | Metric
    | Objective
    | Promise
    | Situation
    | Stage
    | Standard
    | StandaloneVariant
    | Target;
  /**
   * A short name, unique in its standard or promise. It is needed when something refers to the target.
   */
  readonly id?: string;
  /**
   * What is measured.
   */
  readonly measure?: string;
  /**
   * Limit word: it happens at the latest after this time or this many rings, or within this distance.
   */
  readonly within?: Quantity;
  /**
   * Limit word: the amount is never above this. A range means a preferred value and a limit.
   */
  readonly atMost?: Quantity;
  /**
   * Limit word: the amount is never below this. A range means a limit and a better value.
   */
  readonly atLeast?: Quantity;
  /**
   * Limit word: the amount stays below this; the number itself is too much.
   */
  readonly lessThan?: Quantity;
  /**
   * Limit word: the amount stays above this; the number itself is too little.
   */
  readonly moreThan?: Quantity;
  /**
   * Limit word: it is this very amount, with a tolerance where you state one.
   */
  readonly exactly?: Quantity;
  /**
   * Limit word: the amount lies in this range, both ends allowed.
   */
  readonly between?: Quantity;
  /**
   * Limit word: it is repeated, and the interval is never longer than this.
   */
  readonly every?: Quantity;
  /**
   * Limit word: it happens at the latest at this clock time or on this day.
   */
  readonly by?: Deadline;
  /**
   * Limit word: there is no limit on purpose, and this is why.
   */
  readonly noTarget?: string;
  /**
   * The same limit in a second unit.
   */
  readonly or?: Quantity;
  /**
   * Which of the two limits counts when they differ.
   */
  readonly whichever?: "less" | "more";
  /**
   * What the limit comes to in other units, for the reader only. It is never measured.
   */
  readonly about?: Quantity;
  /**
   * A better value inside the limit.
   */
  readonly preferred?: Quantity;
  /**
   * The event at which the clock starts.
   */
  readonly from?: string;
  /**
   * The event at which the clock stops.
   */
  readonly to?: string;
  /**
   * The limit is counted back from this event. Without a limit word: it is done before this event.
   */
  readonly before?: string;
  /**
   * It is done only after this event.
   */
  readonly after?: string;
  /**
   * The clock stands still while one of these lasts.
   */
  readonly pauses: readonly string[];
  /**
   * The clock begins anew when one of these happens.
   */
  readonly restarts: readonly string[];
  /**
   * What holds when a case changes its class while the clock runs.
   */
  readonly ifChanged?: string;
  /**
   * With hours: what becomes of a case that comes at another time.
   */
  readonly outsideHours?: "notCounted" | "nextStart";
  /**
   * The calendar whose working days, hours and holidays this target counts.
   */
  readonly calendar?: Calendar;
  /**
   * With a deadline: what arrives until this time on a working day is in time for it. What arrives on any other day comes after the cut-off.
   */
  readonly cutOff?: string;
  /**
   * With a cut-off time: the deadline for what arrives after it.
   */
  readonly afterCutOff?: Deadline;
  /**
   * What a percentage in the limit word is a share of.
   */
  readonly of?: string;
  /**
   * The per cent of cases that must meet the limit.
   */
  readonly share?: Quantity;
  /**
   * Corrective action is due when the share falls below this.
   */
  readonly floor?: Quantity;
  /**
   * The average is at most this.
   */
  readonly mean?: Quantity;
  /**
   * The median is at most this.
   */
  readonly median?: Quantity;
  /**
   * A single case beyond this is a critical failure.
   */
  readonly redLine?: Quantity;
  /**
   * The span over which it is counted. A bare month, week, day, shift or year means one.
   */
  readonly period?: Quantity;
  /**
   * How the periods lie in time.
   */
  readonly window?: "calendar" | "rolling";
  /**
   * The share, mean or median must be met in each of these alone.
   */
  readonly each: readonly ("locations" | "channels" | "segments" | "services" | "roles")[];
  /**
   * With an amount per year: the first day of the year, as month and day.
   */
  readonly yearStarts?: string;
  /**
   * Who records it.
   */
  readonly measuredBy?: "system" | "auditor" | "customer" | "self";
  /**
   * Another body, such as a partner, that must keep the target.
   */
  readonly keptBy?: Role;
  /**
   * What to do when the target cannot be kept.
   */
  readonly otherwise?: string;
  /**
   * The staffing and load under which the target holds.
   */
  readonly assumes?: string;
  /**
   * What no other field can hold. It is printed with the target.
   */
  readonly note?: string;
  /**
   * It holds for cases whose clock starts on this day or later.
   */
  readonly starts?: string;
  /**
   * The last day on which it holds: it is temporary, or an earlier value that old cases keep.
   */
  readonly ends?: string;
  /**
   * Why it differs. It is needed where there is a last day.
   */
  readonly reason?: string;
  /**
   * In a variant for locations that is looser than its base: the permission for it.
   */
  readonly waiver?: Waiver;
  /**
   * Other values for a part. A variant repeats only what differs and has no variants of its own.
   */
  readonly variants: readonly Target[];
  /**
   * Holds only in these places and in everything below them in the tree of locations.
   */
  readonly locations: readonly Location[];
  /**
   * Holds only at these service levels, such as hotel stars.
   */
  readonly tiers: readonly Tier[];
  /**
   * Holds only when the customer comes on these channels.
   */
  readonly channels: readonly Channel[];
  /**
   * Holds only for these groups of customers.
   */
  readonly segments: readonly Segment[];
  /**
   * Holds only for these services of the catalogue.
   */
  readonly services: readonly Service[];
  /**
   * Holds only on these days and at these times. In a target it is the time at which the clock starts that counts.
   */
  readonly hours?: Hours;
  /**
   * Holds only in these months or days of the year.
   */
  readonly season?: Season;
  /**
   * A condition in words, for what no other field can say.
   */
  readonly when?: string;
  /**
   * Say true when the condition is known only afterwards. It then counts for scores and is not printed as an instruction.
   */
  readonly knownLater?: boolean;
}

/**
 * Something against which a metric pulls.
 */
export interface Tension extends Placed {
  /**
   * What it pulls against, named with its collection.
   */
  readonly against: AnyEntity;
  /**
   * How we keep the two in balance.
   */
  readonly balance?: string;
}

/**
 * How the documents look.
 */
export interface Theme extends Placed {
  /**
   * The built-in theme to start from.
   */
  readonly name: "quay" | "ledger";
  /**
   * Colours of your own. All others are computed from them; a brand colour too bright to be read is darkened until it can be.
   */
  readonly colors: readonly Color[];
  /**
   * The embedded font families: for the text, then for the headings.
   */
  readonly faces: readonly string[];
  /**
   * The size of the page.
   */
  readonly paper: "A4" | "Letter";
  /**
   * How large the text is and how much space it takes. Large print has no margin column.
   */
  readonly density: "compact" | "normal" | "largePrint";
  /**
   * The picture file of the logo, drawn for light paper: SVG with nothing but shapes, PNG, JPEG, GIF or WebP, up to 256 kB.
   */
  readonly logo?: string;
  /**
   * Whether the cover is a field of the brand colour, or has a band of it.
   */
  readonly cover?: "field" | "band";
  /**
   * Whether headings are set light, or with serifs.
   */
  readonly headings?: "light" | "serif";
  /**
   * Whether standards stand open or in boxes.
   */
  readonly cards?: "open" | "boxed";
  /**
   * Whether a page shows its place in the journey on a line, or as bars.
   */
  readonly locator?: "line" | "bar";
  /**
   * The form of the badges.
   */
  readonly badges?: "square" | "round";
  /**
   * Say true for coloured marks at the page edge.
   */
  readonly thumbIndex?: boolean;
  /**
   * Say true for a line below the head of the page.
   */
  readonly headRule?: boolean;
  /**
   * Say true to line up running text at both margins. Cards, tables and narrow columns stay as they are.
   */
  readonly justify: boolean;
  /**
   * Say false for a printed book without a sheet that folds out: journey map and blueprint then stand on landscape pages of its paper.
   */
  readonly foldout: boolean;
  /**
   * Whether covers and maps have large coloured fields, or lines that save ink.
   */
  readonly ink: "full" | "saving";
}

/**
 * A word of your own to count in.
 */
export interface Unit extends Placed {
  /**
   * The short name of the unit.
   */
  readonly id: string;
  /**
   * All forms of the word in the language of the workspace.
   */
  readonly forms: readonly string[];
}

/**
 * What differs in a part of a standard's scope. It states at least one scope field.
 */
export interface Variant extends Placed {
  /**
   * Holds only in these places and in everything below them in the tree of locations.
   */
  readonly locations: readonly Location[];
  /**
   * Holds only at these service levels, such as hotel stars.
   */
  readonly tiers: readonly Tier[];
  /**
   * Holds only when the customer comes on these channels.
   */
  readonly channels: readonly Channel[];
  /**
   * Holds only for these groups of customers.
   */
  readonly segments: readonly Segment[];
  /**
   * Holds only for these services of the catalogue.
   */
  readonly services: readonly Service[];
  /**
   * Holds only on these days and at these times. In a target it is the time at which the clock starts that counts.
   */
  readonly hours?: Hours;
  /**
   * Holds only in these months or days of the year.
   */
  readonly season?: Season;
  /**
   * A condition in words, for what no other field can say.
   */
  readonly when?: string;
  /**
   * Say true when the condition is known only afterwards. It then counts for scores and is not printed as an instruction.
   */
  readonly knownLater?: boolean;
  /**
   * Say true when the standard does not hold here at all. This needs a waiver.
   */
  readonly suspended: boolean;
  /**
   * How it goes here, in place of the standard's process.
   */
  readonly process?: string;
  /**
   * What must be written down or asked for here, in place of the standard's list.
   */
  readonly record: readonly string[];
  /**
   * The words to say here, in place of the standard's phrases.
   */
  readonly say: readonly Phrase[];
  /**
   * How to behave here, in place of the standard's list.
   */
  readonly behave: readonly string[];
  /**
   * What is forbidden here as well. It adds to the standard's list, so nothing becomes allowed by silence.
   */
  readonly never: readonly string[];
  /**
   * The roles that perform it here, in place of the standard's.
   */
  readonly roles: readonly Role[];
  /**
   * The one role that answers for it here, in place of the standard's owner.
   */
  readonly owner?: Role;
  /**
   * Why it differs here.
   */
  readonly reason?: string;
  /**
   * The permission for a looser rule.
   */
  readonly waiver?: Waiver;
}

/** The type of one entity of each collection. */
export interface CollectionTypes {
  readonly actions: CorrectiveAction;
  readonly agreements: Agreement;
  readonly answers: Answer;
  readonly appearance: AppearanceRule;
  readonly budgets: Budget;
  readonly calendars: Calendar;
  readonly changes: Change;
  readonly channels: Channel;
  readonly checklists: Checklist;
  readonly consequences: Consequence;
  readonly controls: Control;
  readonly departments: Department;
  readonly documents: DocumentEntry;
  readonly editions: EditionEntry;
  readonly feedback: Feedback;
  readonly gestures: Gesture;
  readonly incentives: Incentive;
  readonly journeys: Journey;
  readonly locations: Location;
  readonly metrics: Metric;
  readonly objectives: Objective;
  readonly principles: Principle;
  readonly promises: Promise;
  readonly provisions: Provision;
  readonly recoveryGrid: RecoveryCell;
  readonly roles: Role;
  readonly segments: Segment;
  readonly services: Service;
  readonly situations: Situation;
  readonly sources: SourceEntry;
  readonly stages: Stage;
  readonly standards: Standard;
  readonly terms: Term;
  readonly tiers: Tier;
  readonly training: Training;
  readonly values: Value;
  readonly variants: StandaloneVariant;
  readonly waivers: Waiver;
}

export type AnyEntity = CollectionTypes[Collection];

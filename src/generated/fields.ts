/*
 * Made by `npm run generate` from the files in schemas/; change those instead.
 * Over 400 lines, because it is one entry for each field of the format.
 */
export type Collection =
  | "actions"
  | "agreements"
  | "answers"
  | "appearance"
  | "budgets"
  | "calendars"
  | "changes"
  | "channels"
  | "checklists"
  | "consequences"
  | "controls"
  | "departments"
  | "documents"
  | "editions"
  | "feedback"
  | "gestures"
  | "incentives"
  | "journeys"
  | "locations"
  | "metrics"
  | "objectives"
  | "principles"
  | "promises"
  | "provisions"
  | "recoveryGrid"
  | "roles"
  | "segments"
  | "services"
  | "situations"
  | "sources"
  | "stages"
  | "standards"
  | "terms"
  | "tiers"
  | "training"
  | "values"
  | "variants"
  | "waivers";

/** The shapes of the entities that collections hold. */
export type EntityShape =
  | "Agreement"
  | "Answer"
  | "AppearanceRule"
  | "Budget"
  | "Calendar"
  | "Change"
  | "Channel"
  | "Checklist"
  | "Consequence"
  | "Control"
  | "CorrectiveAction"
  | "Department"
  | "DocumentEntry"
  | "EditionEntry"
  | "Feedback"
  | "Gesture"
  | "Incentive"
  | "Journey"
  | "Location"
  | "Metric"
  | "Objective"
  | "Principle"
  | "Promise"
  | "Provision"
  | "RecoveryCell"
  | "Role"
  | "Segment"
  | "Service"
  | "Situation"
  | "SourceEntry"
  | "Stage"
  | "StandaloneVariant"
  | "Standard"
  | "Term"
  | "Tier"
  | "Training"
  | "Value"
  | "Waiver";

/** Every shape that has fields: the entities, what stands in them, svc.yaml's single keys (`Workspace`), and files beside them. */
export type ShapeName =
  | "Action"
  | "Agreement"
  | "Answer"
  | "AppearanceRule"
  | "Authority"
  | "Band"
  | "Branch"
  | "Budget"
  | "Build"
  | "Calendar"
  | "Change"
  | "Channel"
  | "Chapter"
  | "Check"
  | "Checklist"
  | "Clause"
  | "Color"
  | "Company"
  | "Consequence"
  | "Contact"
  | "Control"
  | "CorrectiveAction"
  | "Demand"
  | "Department"
  | "DocumentEntry"
  | "EditionEntry"
  | "Escalation"
  | "Exception"
  | "Feedback"
  | "Feeling"
  | "FollowUp"
  | "Gesture"
  | "Handbook"
  | "Incentive"
  | "Journey"
  | "Location"
  | "Metric"
  | "Need"
  | "Objective"
  | "Opportunity"
  | "OwnDocument"
  | "Phrase"
  | "Picture"
  | "Principle"
  | "Profile"
  | "Promise"
  | "Provision"
  | "RecoveryCell"
  | "Remedy"
  | "Review"
  | "Role"
  | "RuleSetting"
  | "Rung"
  | "Section"
  | "Segment"
  | "Service"
  | "Situation"
  | "SourceEntry"
  | "SourceUse"
  | "Stage"
  | "StandaloneVariant"
  | "Standard"
  | "Step"
  | "Target"
  | "Tension"
  | "Term"
  | "Theme"
  | "Tier"
  | "Training"
  | "Unit"
  | "Value"
  | "Variant"
  | "Waiver"
  | "Workspace";

/** What a reference may name: a collection, something inside another entity (`stages/steps`), or `any` entity as `collection/id`. */
export type RefTarget =
  | "answers"
  | "any"
  | "appearance"
  | "calendars"
  | "changes"
  | "channels"
  | "checklists"
  | "checks"
  | "departments"
  | "documents"
  | "editions"
  | "gestures"
  | "locations"
  | "metrics"
  | "objectives"
  | "principles"
  | "roles"
  | "segments"
  | "segments/needs"
  | "services"
  | "situations"
  | "sources"
  | "stages"
  | "stages/steps"
  | "standards"
  | "terms"
  | "tiers"
  | "training"
  | "values"
  | "waivers";

export type FieldType =
  | "text"
  | "md"
  | "id"
  | "quantity"
  | "deadline"
  | "hours"
  | "season"
  | "date"
  | "whole"
  | "number"
  | "flag"
  | "path"
  | "word"
  | "ref"
  | "shape"
  | "options";

export interface Field {
  readonly type: FieldType;
  /** What a service manager calls the field, as a bare noun. */
  readonly title: string;
  /** The field holds a list of this type. */
  readonly list?: true;
  readonly required?: true;
  /** The fixed value that holds when the field is absent, in its written form. */
  readonly default?: string | number | boolean | readonly string[];
  /** With the type `shape`: which one. */
  readonly shape?: ShapeName;
  /** A plain text or number stands for `{[short]: it}`. */
  readonly short?: string;
  /** With the type `ref`: what it may name. */
  readonly ref?: RefTarget;
  /** With the type `word`: the words that this version takes. */
  readonly words?: readonly string[];
  /** Known, but refused in this version. */
  readonly notYet?: true;
  /** Words that are known, but refused in this version. */
  readonly notYetWords?: readonly string[];
  /** The text is translated: one line, or Markdown. */
  readonly text?: "plain" | "prose";
}

export interface ShapeInfo {
  readonly title: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** The collection whose entities have this shape. */
  readonly collection?: Collection;
}

export interface CollectionInfo {
  readonly shape: EntityShape;
  /** Its name in messages, as a plural. */
  readonly title: string;
  /** The name of one entity in messages. */
  readonly one: string;
}

export const shapes: Readonly<Record<ShapeName, ShapeInfo>> = {
  Workspace: {
    title: "workspace",
    fields: {
      svc: { type: "whole", title: "format version", required: true },
      language: { type: "text", title: "language", required: true },
      translations: { type: "text", title: "translations", list: true, notYet: true },
      company: { type: "shape", title: "company", required: true, shape: "Company" },
      handbook: { type: "shape", title: "handbook", required: true, shape: "Handbook" },
      theme: { type: "shape", title: "theme", shape: "Theme" },
      build: { type: "shape", title: "build settings", shape: "Build" },
      units: { type: "shape", title: "own units", list: true, shape: "Unit" },
      preset: {
        type: "word",
        title: "preset",
        default: "recommended",
        words: ["minimal", "recommended", "strict"],
        notYet: true,
      },
      rules: {
        type: "shape",
        title: "rule settings",
        list: true,
        shape: "RuleSetting",
        notYet: true,
      },
      exclude: { type: "text", title: "excluded files", list: true },
      extends: { type: "path", title: "extended folders", list: true, notYet: true },
      evaluate: { type: "options", title: "evaluation settings", notYet: true },
      customRules: { type: "options", title: "own rules", notYet: true },
      wordLists: { type: "options", title: "word lists", notYet: true },
    },
  },
  CorrectiveAction: {
    title: "corrective action",
    collection: "actions",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      finding: { type: "md", title: "finding", required: true, text: "prose" },
      standards: { type: "ref", title: "standards", list: true, ref: "standards" },
      locations: { type: "ref", title: "locations", list: true, ref: "locations" },
      cause: { type: "text", title: "cause", text: "plain" },
      owner: { type: "ref", title: "owner", required: true, ref: "roles" },
      due: { type: "date", title: "due date", required: true },
      status: {
        type: "word",
        title: "state",
        default: "open",
        words: ["open", "done", "verified"],
      },
      verifiedBy: { type: "ref", title: "verifying role", ref: "roles" },
    },
  },
  Agreement: {
    title: "agreement",
    collection: "agreements",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      supplier: { type: "ref", title: "supplier", required: true, ref: "roles" },
      receiver: { type: "ref", title: "receiver", required: true, ref: "roles" },
      deliverable: { type: "text", title: "deliverable", required: true, text: "plain" },
      targets: { type: "shape", title: "targets", list: true, shape: "Target" },
      steps: { type: "ref", title: "steps", list: true, ref: "stages/steps" },
    },
  },
  Answer: {
    title: "answer",
    collection: "answers",
    fields: {
      id: { type: "id", title: "id", required: true },
      question: { type: "text", title: "question", required: true, text: "plain" },
      answer: { type: "md", title: "answer", required: true, text: "prose" },
      situations: { type: "ref", title: "situations", list: true, ref: "situations" },
      steps: { type: "ref", title: "steps", list: true, ref: "stages/steps" },
    },
  },
  AppearanceRule: {
    title: "appearance rule",
    collection: "appearance",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      roles: { type: "ref", title: "roles", list: true, ref: "roles" },
      departments: { type: "ref", title: "departments", list: true, ref: "departments" },
      areas: { type: "text", title: "areas", list: true, text: "plain" },
      variant: { type: "text", title: "variant", text: "plain" },
      equivalentTo: { type: "ref", title: "equal rule", ref: "appearance" },
      required: { type: "text", title: "requirements", list: true, text: "plain" },
      allowed: { type: "text", title: "permissions", list: true, text: "plain" },
      notAllowed: { type: "text", title: "prohibitions", list: true, text: "plain" },
      askFirst: { type: "text", title: "permissions on request", list: true, text: "plain" },
      replaces: { type: "ref", title: "replaced rules", list: true, ref: "appearance" },
      reason: { type: "text", title: "reason", text: "plain" },
      accommodation: { type: "text", title: "accommodation", text: "plain" },
      pictures: { type: "shape", title: "pictures", list: true, shape: "Picture" },
      owner: { type: "ref", title: "owner", ref: "roles" },
      checks: { type: "shape", title: "checks", list: true, shape: "Check" },
      locations: { type: "ref", title: "locations", list: true, ref: "locations" },
      tiers: { type: "ref", title: "tiers", list: true, ref: "tiers" },
      channels: { type: "ref", title: "channels", list: true, ref: "channels" },
      segments: { type: "ref", title: "segments", list: true, ref: "segments" },
      services: { type: "ref", title: "services", list: true, ref: "services" },
      hours: { type: "hours", title: "hours" },
      season: { type: "season", title: "season" },
      when: { type: "text", title: "condition", text: "plain" },
      knownLater: { type: "flag", title: "known-later mark" },
      status: { type: "word", title: "status", words: ["draft", "review", "approved", "retired"] },
      review: { type: "shape", title: "review", shape: "Review" },
      sources: { type: "shape", title: "sources", list: true, shape: "SourceUse", short: "source" },
      consulted: { type: "ref", title: "consulted roles", list: true, ref: "roles" },
      informed: { type: "ref", title: "informed roles", list: true, ref: "roles" },
    },
  },
  Budget: {
    title: "budget",
    collection: "budgets",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      department: { type: "ref", title: "department", ref: "departments" },
      owner: { type: "ref", title: "owner", required: true, ref: "roles" },
      money: { type: "quantity", title: "money" },
      time: { type: "quantity", title: "time" },
    },
  },
  Calendar: {
    title: "calendar",
    collection: "calendars",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      workingDays: { type: "hours", title: "working days" },
      holidays: { type: "date", title: "holidays", list: true },
      timeZone: { type: "text", title: "time zone" },
    },
  },
  Change: {
    title: "change",
    collection: "changes",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      edition: { type: "ref", title: "edition", required: true, ref: "editions" },
      kind: { type: "word", title: "kind", required: true, words: ["added", "changed", "removed"] },
      what: { type: "ref", title: "changed entries", list: true, ref: "any" },
      material: { type: "flag", title: "material mark", default: false },
      reason: { type: "text", title: "reason", text: "plain" },
      retrain: { type: "ref", title: "roles to retrain", list: true, ref: "roles" },
    },
  },
  Channel: {
    title: "channel",
    collection: "channels",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      owner: { type: "ref", title: "owner", ref: "roles" },
      hours: { type: "hours", title: "hours" },
      languages: { type: "text", title: "languages", list: true },
      locations: { type: "ref", title: "locations", list: true, ref: "locations" },
      open: { type: "flag", title: "availability", default: true },
      capacity: { type: "quantity", title: "capacity" },
      contact: { type: "shape", title: "contacts", list: true, shape: "Contact" },
      targets: { type: "shape", title: "targets", list: true, shape: "Target" },
    },
  },
  Checklist: {
    title: "checklist",
    collection: "checklists",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      version: { type: "whole", title: "version", default: 1 },
      scenario: { type: "md", title: "scenario", text: "prose" },
      criticalPolicy: {
        type: "word",
        title: "critical failure policy",
        default: "report",
        words: ["report", "zeroVisit", "zeroSection"],
      },
      sections: { type: "shape", title: "sections", list: true, required: true, shape: "Section" },
    },
  },
  Consequence: {
    title: "consequence",
    collection: "consequences",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      means: { type: "text", title: "meaning", text: "plain" },
      ladder: { type: "shape", title: "ladder", list: true, required: true, shape: "Rung" },
      window: { type: "quantity", title: "counting period" },
      decidedBy: { type: "ref", title: "deciding role", required: true, ref: "roles" },
      hearing: { type: "text", title: "hearing", text: "plain" },
      appealTo: { type: "ref", title: "appeal role", ref: "roles" },
      expires: { type: "quantity", title: "expiry" },
      roles: { type: "ref", title: "roles", list: true, ref: "roles" },
      document: { type: "ref", title: "internal act", ref: "documents" },
    },
  },
  Control: {
    title: "control",
    collection: "controls",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      method: {
        type: "word",
        title: "method",
        required: true,
        words: [
          "mysteryShopping",
          "callReview",
          "observation",
          "selfCheck",
          "survey",
          "systemData",
          "documentCheck",
        ],
      },
      every: { type: "quantity", title: "interval" },
      sample: { type: "text", title: "sample", text: "plain" },
      doneBy: { type: "ref", title: "checking role", ref: "roles" },
      roles: { type: "ref", title: "roles", list: true, ref: "roles" },
      locations: { type: "ref", title: "locations", list: true, ref: "locations" },
      checklist: { type: "ref", title: "checklist", ref: "checklists" },
      metrics: { type: "ref", title: "metrics", list: true, ref: "metrics" },
      told: { type: "md", title: "information for staff", text: "prose" },
      use: {
        type: "word",
        title: "uses of the results",
        list: true,
        words: ["coaching", "teamBonus", "individualBonus", "improvement", "discipline"],
      },
    },
  },
  Department: {
    title: "department",
    collection: "departments",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      parent: { type: "ref", title: "parent department", ref: "departments" },
      head: { type: "ref", title: "head", ref: "roles" },
    },
  },
  DocumentEntry: {
    title: "document",
    collection: "documents",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      kind: {
        type: "word",
        title: "kind",
        default: "other",
        words: ["form", "script", "policy", "law", "jobDescription", "other"],
      },
      number: { type: "text", title: "number" },
      address: { type: "text", title: "address" },
      owner: { type: "ref", title: "owner", ref: "roles" },
    },
  },
  EditionEntry: {
    title: "edition",
    collection: "editions",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      effectiveFrom: { type: "date", title: "first day in force" },
      effectiveUntil: { type: "date", title: "last day in force" },
      summary: { type: "md", title: "summary", text: "prose" },
    },
  },
  Feedback: {
    title: "feedback item",
    collection: "feedback",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      source: { type: "ref", title: "source", required: true, ref: "sources" },
      date: { type: "date", title: "date" },
      stages: { type: "ref", title: "stages", list: true, ref: "stages" },
      steps: { type: "ref", title: "steps", list: true, ref: "stages/steps" },
      situations: { type: "ref", title: "situations", list: true, ref: "situations" },
      said: { type: "md", title: "words said", required: true, text: "prose" },
      decision: { type: "word", title: "decision", words: ["adopt", "adapt", "decline", "later"] },
      reason: { type: "text", title: "reason", text: "plain" },
      changes: { type: "ref", title: "changes", list: true, ref: "changes" },
    },
  },
  Gesture: {
    title: "gesture",
    collection: "gestures",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      cost: { type: "quantity", title: "cost" },
      conditions: { type: "text", title: "conditions", text: "plain" },
      grantedBy: { type: "ref", title: "granting roles", list: true, ref: "roles" },
    },
  },
  Incentive: {
    title: "incentive",
    collection: "incentives",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      roles: { type: "ref", title: "roles", list: true, required: true, ref: "roles" },
      metric: { type: "ref", title: "metric", required: true, ref: "metrics" },
      period: { type: "quantity", title: "period", default: "month" },
      gate: { type: "text", title: "gate", text: "plain" },
      minimumSample: { type: "whole", title: "minimum sample" },
      bands: { type: "shape", title: "bands", list: true, required: true, shape: "Band" },
      document: { type: "ref", title: "internal act", ref: "documents" },
    },
  },
  Journey: {
    title: "journey",
    collection: "journeys",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      scope: {
        type: "word",
        title: "extent",
        default: "purchase",
        words: ["purchase", "lifetime"],
      },
      state: { type: "word", title: "state", default: "target", words: ["current", "target"] },
      segments: { type: "ref", title: "segments", list: true, ref: "segments" },
      goal: { type: "text", title: "goal", text: "plain" },
      stages: { type: "ref", title: "stages", list: true, required: true, ref: "stages" },
    },
  },
  Location: {
    title: "location",
    collection: "locations",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      kind: {
        type: "word",
        title: "kind",
        default: "branch",
        words: ["brand", "country", "region", "branch", "area"],
      },
      parent: { type: "ref", title: "parent location", ref: "locations" },
      tier: { type: "ref", title: "tier", ref: "tiers" },
      calendar: { type: "ref", title: "calendar", ref: "calendars" },
      country: { type: "text", title: "country" },
      jurisdiction: { type: "text", title: "jurisdiction" },
      languages: { type: "text", title: "languages", list: true },
      hours: { type: "hours", title: "opening hours" },
      head: { type: "ref", title: "head", ref: "roles" },
    },
  },
  Metric: {
    title: "metric",
    collection: "metrics",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      type: {
        type: "word",
        title: "type of metric",
        default: "share",
        words: ["score", "nps", "csat", "ces", "share", "mean", "count", "money"],
      },
      numerator: { type: "text", title: "numerator", text: "plain" },
      denominator: { type: "text", title: "denominator", text: "plain" },
      period: { type: "quantity", title: "period", default: "month" },
      measuredBy: {
        type: "word",
        title: "measurer",
        words: ["system", "auditor", "customer", "self"],
      },
      owner: { type: "ref", title: "owner", ref: "roles" },
      targets: { type: "shape", title: "targets", list: true, shape: "Target" },
      needs: { type: "ref", title: "needs", list: true, ref: "segments/needs" },
      objectives: { type: "ref", title: "objectives", list: true, ref: "objectives" },
      tensions: { type: "shape", title: "tensions", list: true, shape: "Tension" },
      consulted: { type: "ref", title: "consulted roles", list: true, ref: "roles" },
      informed: { type: "ref", title: "informed roles", list: true, ref: "roles" },
    },
  },
  Objective: {
    title: "objective",
    collection: "objectives",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      kind: {
        type: "word",
        title: "kind",
        default: "other",
        words: ["expansion", "retention", "profitability", "quality", "other"],
      },
      targets: { type: "shape", title: "targets", list: true, shape: "Target" },
    },
  },
  Principle: {
    title: "principle",
    collection: "principles",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      priority: { type: "whole", title: "priority" },
      statement: { type: "text", title: "statement", required: true, text: "plain" },
      explanation: { type: "md", title: "explanation", text: "prose" },
      looksLike: { type: "text", title: "signs of keeping it", list: true, text: "plain" },
      notLike: { type: "text", title: "signs of missing it", list: true, text: "plain" },
      values: { type: "ref", title: "values", list: true, ref: "values" },
    },
  },
  Promise: {
    title: "promise",
    collection: "promises",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      text: { type: "md", title: "text", text: "prose" },
      standards: { type: "ref", title: "standards", list: true, required: true, ref: "standards" },
      targets: { type: "shape", title: "targets", list: true, shape: "Target" },
      conditions: { type: "md", title: "conditions", text: "prose" },
      yourPart: { type: "text", title: "customer's part", list: true, text: "plain" },
      remedy: { type: "shape", title: "remedy", shape: "Remedy" },
      locations: { type: "ref", title: "locations", list: true, ref: "locations" },
      tiers: { type: "ref", title: "tiers", list: true, ref: "tiers" },
      channels: { type: "ref", title: "channels", list: true, ref: "channels" },
      segments: { type: "ref", title: "segments", list: true, ref: "segments" },
      services: { type: "ref", title: "services", list: true, ref: "services" },
      hours: { type: "hours", title: "hours" },
      season: { type: "season", title: "season" },
      when: { type: "text", title: "condition", text: "plain" },
      knownLater: { type: "flag", title: "known-later mark" },
      status: { type: "word", title: "status", words: ["draft", "review", "approved", "retired"] },
      review: { type: "shape", title: "review", shape: "Review" },
      sources: { type: "shape", title: "sources", list: true, shape: "SourceUse", short: "source" },
      consulted: { type: "ref", title: "consulted roles", list: true, ref: "roles" },
      informed: { type: "ref", title: "informed roles", list: true, ref: "roles" },
    },
  },
  Provision: {
    title: "provision",
    collection: "provisions",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      section: { type: "text", title: "section", text: "plain" },
      chapter: { type: "id", title: "chapter", default: "general" },
      text: { type: "md", title: "text", text: "prose" },
      clauses: { type: "shape", title: "clauses", list: true, shape: "Clause" },
    },
  },
  RecoveryCell: {
    title: "recovery case",
    collection: "recoveryGrid",
    fields: {
      id: { type: "id", title: "id", required: true },
      severity: { type: "word", title: "severity", required: true, words: ["light", "severe"] },
      fault: { type: "word", title: "fault", required: true, words: ["ours", "notOurs"] },
      approach: { type: "md", title: "approach", required: true, text: "prose" },
      gestures: { type: "ref", title: "gestures", list: true, ref: "gestures" },
    },
  },
  Role: {
    title: "role",
    collection: "roles",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      department: { type: "ref", title: "department", ref: "departments" },
      reportsTo: { type: "ref", title: "manager", ref: "roles" },
      alsoReportsTo: { type: "ref", title: "further managers", list: true, ref: "roles" },
      deputy: { type: "ref", title: "deputy", ref: "roles" },
      frontline: { type: "flag", title: "frontline mark", default: false },
      external: { type: "flag", title: "external mark", default: false },
      zone: { type: "text", title: "zone", text: "plain" },
      competences: { type: "text", title: "competences", list: true, text: "plain" },
      authority: { type: "shape", title: "authority", list: true, shape: "Authority" },
      jobDescription: { type: "ref", title: "job description", ref: "documents" },
    },
  },
  Segment: {
    title: "segment",
    collection: "segments",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      description: { type: "md", title: "description", text: "prose" },
      outOfScope: { type: "flag", title: "out-of-scope mark", default: false },
      needs: { type: "shape", title: "needs", list: true, shape: "Need" },
    },
  },
  Service: {
    title: "service",
    collection: "services",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      included: { type: "text", title: "included parts", list: true, text: "plain" },
      excluded: { type: "text", title: "excluded parts", list: true, text: "plain" },
      options: { type: "text", title: "options", list: true, text: "plain" },
      price: { type: "text", title: "price basis", text: "plain" },
      steps: { type: "ref", title: "steps", list: true, ref: "stages/steps" },
    },
  },
  Situation: {
    title: "situation",
    collection: "situations",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      trigger: { type: "text", title: "trigger", text: "plain" },
      catchAll: { type: "flag", title: "catch-all mark", default: false },
      actor: {
        type: "word",
        title: "actor",
        default: "customer",
        words: ["prospect", "customer", "former", "detractor", "public", "employee"],
      },
      kind: {
        type: "word",
        title: "kind",
        words: ["request", "problem", "complaint", "praise", "emergency"],
      },
      covers: { type: "text", title: "usual situations covered", list: true },
      criticality: {
        type: "word",
        title: "criticality",
        default: "medium",
        words: ["low", "medium", "high"],
      },
      frequency: { type: "quantity", title: "frequency" },
      owner: { type: "ref", title: "owner", required: true, ref: "roles" },
      handler: { type: "ref", title: "handler", ref: "roles" },
      stages: { type: "ref", title: "stages", list: true, ref: "stages" },
      steps: { type: "ref", title: "steps", list: true, ref: "stages/steps" },
      responses: {
        type: "shape",
        title: "responses",
        list: true,
        required: true,
        shape: "Action",
        short: "do",
      },
      say: { type: "shape", title: "phrases", list: true, shape: "Phrase", short: "text" },
      never: { type: "text", title: "prohibitions", list: true, text: "plain" },
      gestures: { type: "ref", title: "gestures", list: true, ref: "gestures" },
      escalations: { type: "shape", title: "escalations", list: true, shape: "Escalation" },
      closeWhen: { type: "text", title: "closing condition", text: "plain" },
      followUp: { type: "shape", title: "follow-up", shape: "FollowUp" },
      answers: { type: "ref", title: "answers", list: true, ref: "answers" },
      targets: { type: "shape", title: "targets", list: true, shape: "Target" },
      variesBy: {
        type: "word",
        title: "intended difference",
        words: ["locations", "channels", "segments", "services"],
      },
      locations: { type: "ref", title: "locations", list: true, ref: "locations" },
      tiers: { type: "ref", title: "tiers", list: true, ref: "tiers" },
      channels: { type: "ref", title: "channels", list: true, ref: "channels" },
      segments: { type: "ref", title: "segments", list: true, ref: "segments" },
      services: { type: "ref", title: "services", list: true, ref: "services" },
      hours: { type: "hours", title: "hours" },
      season: { type: "season", title: "season" },
      when: { type: "text", title: "condition", text: "plain" },
      knownLater: { type: "flag", title: "known-later mark" },
      status: { type: "word", title: "status", words: ["draft", "review", "approved", "retired"] },
      review: { type: "shape", title: "review", shape: "Review" },
      sources: { type: "shape", title: "sources", list: true, shape: "SourceUse", short: "source" },
      consulted: { type: "ref", title: "consulted roles", list: true, ref: "roles" },
      informed: { type: "ref", title: "informed roles", list: true, ref: "roles" },
    },
  },
  SourceEntry: {
    title: "source",
    collection: "sources",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      kind: {
        type: "word",
        title: "kind",
        required: true,
        words: [
          "customerExpectation",
          "mission",
          "vision",
          "value",
          "employee",
          "shareholder",
          "supplier",
          "government",
          "association",
          "community",
          "externalScheme",
          "law",
        ],
      },
      citation: { type: "text", title: "citation", text: "plain" },
      date: { type: "date", title: "date" },
      address: { type: "text", title: "web address" },
    },
  },
  Stage: {
    title: "stage",
    collection: "stages",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      phase: { type: "word", title: "phase", required: true, words: ["before", "during", "after"] },
      owner: { type: "ref", title: "owner", required: true, ref: "roles" },
      goal: { type: "text", title: "goal", text: "plain" },
      entry: { type: "text", title: "beginning", text: "plain" },
      exit: { type: "text", title: "end", text: "plain" },
      fixedOrder: { type: "flag", title: "fixed order", default: false },
      targets: { type: "shape", title: "targets", list: true, shape: "Target" },
      consulted: { type: "ref", title: "consulted roles", list: true, ref: "roles" },
      informed: { type: "ref", title: "informed roles", list: true, ref: "roles" },
      steps: { type: "shape", title: "steps", list: true, required: true, shape: "Step" },
    },
  },
  Standard: {
    title: "standard",
    collection: "standards",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      level: {
        type: "word",
        title: "level",
        default: "must",
        words: ["must", "should", "may", "mustNot"],
      },
      kind: {
        type: "word",
        title: "kind",
        words: ["timing", "wording", "conduct", "environment", "information", "outcome"],
      },
      everyInteraction: { type: "flag", title: "every-interaction mark", default: false },
      stages: { type: "ref", title: "stages", list: true, ref: "stages" },
      steps: { type: "ref", title: "steps", list: true, ref: "stages/steps" },
      situations: { type: "ref", title: "situations", list: true, ref: "situations" },
      roles: { type: "ref", title: "performing roles", list: true, ref: "roles" },
      owner: { type: "ref", title: "owner", ref: "roles" },
      process: { type: "md", title: "process", text: "prose" },
      record: { type: "text", title: "records", list: true, text: "plain" },
      say: { type: "shape", title: "phrases", list: true, shape: "Phrase", short: "text" },
      behave: { type: "text", title: "behaviour", list: true, text: "plain" },
      never: { type: "text", title: "prohibitions", list: true, text: "plain" },
      why: { type: "md", title: "reason for staff", text: "prose" },
      explain: { type: "md", title: "explanation for customers", text: "prose" },
      example: { type: "md", title: "example", text: "prose" },
      criteria: { type: "text", title: "criteria", list: true, text: "plain" },
      targets: { type: "shape", title: "targets", list: true, shape: "Target" },
      exceptions: {
        type: "shape",
        title: "exceptions",
        list: true,
        shape: "Exception",
        short: "when",
      },
      assumes: { type: "text", title: "assumptions", text: "plain" },
      expectation: {
        type: "word",
        title: "expectation",
        words: ["basic", "performance", "delight"],
      },
      audience: {
        type: "word",
        title: "audience",
        default: "internal",
        words: ["internal", "public"],
      },
      principles: { type: "ref", title: "principles", list: true, ref: "principles" },
      needs: { type: "ref", title: "needs", list: true, ref: "segments/needs" },
      checks: { type: "shape", title: "checks", list: true, shape: "Check" },
      training: { type: "ref", title: "training", list: true, ref: "training" },
      documents: { type: "ref", title: "documents", list: true, ref: "documents" },
      lock: {
        type: "word",
        title: "lock",
        default: "stricterOnly",
        words: ["locked", "stricterOnly", "free", "decideLocally"],
      },
      cost: { type: "quantity", title: "cost" },
      variants: { type: "shape", title: "variants", list: true, shape: "Variant" },
      locations: { type: "ref", title: "locations", list: true, ref: "locations" },
      tiers: { type: "ref", title: "tiers", list: true, ref: "tiers" },
      channels: { type: "ref", title: "channels", list: true, ref: "channels" },
      segments: { type: "ref", title: "segments", list: true, ref: "segments" },
      services: { type: "ref", title: "services", list: true, ref: "services" },
      hours: { type: "hours", title: "hours" },
      season: { type: "season", title: "season" },
      when: { type: "text", title: "condition", text: "plain" },
      knownLater: { type: "flag", title: "known-later mark" },
      status: { type: "word", title: "status", words: ["draft", "review", "approved", "retired"] },
      review: { type: "shape", title: "review", shape: "Review" },
      sources: { type: "shape", title: "sources", list: true, shape: "SourceUse", short: "source" },
      consulted: { type: "ref", title: "consulted roles", list: true, ref: "roles" },
      informed: { type: "ref", title: "informed roles", list: true, ref: "roles" },
    },
  },
  Term: {
    title: "term",
    collection: "terms",
    fields: {
      id: { type: "id", title: "id", required: true },
      term: { type: "text", title: "term", required: true, text: "plain" },
      definition: { type: "md", title: "definition", required: true, text: "prose" },
      use: { type: "text", title: "right forms", list: true, text: "plain" },
      avoid: { type: "text", title: "avoided words", list: true, text: "plain" },
      forms: { type: "text", title: "inflected forms", list: true },
      ambiguous: { type: "flag", title: "ambiguity", default: false },
      notToConfuseWith: { type: "ref", title: "similar terms", list: true, ref: "terms" },
      internalOnly: { type: "flag", title: "internal mark", default: false },
    },
  },
  Tier: {
    title: "tier",
    collection: "tiers",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      rank: { type: "whole", title: "rank" },
    },
  },
  Training: {
    title: "training",
    collection: "training",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      type: {
        type: "word",
        title: "type of training",
        default: "initial",
        words: ["initial", "refresher"],
      },
      every: { type: "quantity", title: "interval" },
      roles: { type: "ref", title: "roles", list: true, ref: "roles" },
      proof: { type: "text", title: "proof", text: "plain" },
      document: { type: "ref", title: "material", ref: "documents" },
    },
  },
  Value: {
    title: "value",
    collection: "values",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      statement: { type: "md", title: "statement", text: "prose" },
    },
  },
  StandaloneVariant: {
    title: "variant",
    collection: "variants",
    fields: {
      id: { type: "id", title: "id", required: true },
      standard: { type: "ref", title: "standard", required: true, ref: "standards" },
      target: { type: "shape", title: "target", shape: "Target" },
      locations: { type: "ref", title: "locations", list: true, ref: "locations" },
      tiers: { type: "ref", title: "tiers", list: true, ref: "tiers" },
      channels: { type: "ref", title: "channels", list: true, ref: "channels" },
      segments: { type: "ref", title: "segments", list: true, ref: "segments" },
      services: { type: "ref", title: "services", list: true, ref: "services" },
      hours: { type: "hours", title: "hours" },
      season: { type: "season", title: "season" },
      when: { type: "text", title: "condition", text: "plain" },
      knownLater: { type: "flag", title: "known-later mark" },
      suspended: { type: "flag", title: "suspension", default: false },
      process: { type: "md", title: "process", text: "prose" },
      record: { type: "text", title: "records", list: true, text: "plain" },
      say: { type: "shape", title: "phrases", list: true, shape: "Phrase", short: "text" },
      behave: { type: "text", title: "behaviour", list: true, text: "plain" },
      never: { type: "text", title: "prohibitions", list: true, text: "plain" },
      roles: { type: "ref", title: "performing roles", list: true, ref: "roles" },
      owner: { type: "ref", title: "owner", ref: "roles" },
      reason: { type: "text", title: "reason", text: "plain" },
      waiver: { type: "ref", title: "waiver", ref: "waivers" },
    },
  },
  Waiver: {
    title: "waiver",
    collection: "waivers",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      order: { type: "whole", title: "place in the order" },
      standard: { type: "ref", title: "standard", required: true, ref: "standards" },
      locations: { type: "ref", title: "locations", list: true, required: true, ref: "locations" },
      reason: { type: "text", title: "reason", required: true, text: "plain" },
      approver: { type: "ref", title: "approver", required: true, ref: "roles" },
      expires: { type: "date", title: "last day", required: true },
      instead: { type: "text", title: "compensation", text: "plain" },
    },
  },
  Action: {
    title: "action",
    fields: {
      do: { type: "text", title: "action", required: true, text: "plain" },
      role: { type: "ref", title: "role", ref: "roles" },
      when: { type: "text", title: "condition", text: "plain" },
      within: { type: "quantity", title: "time limit" },
      say: { type: "shape", title: "phrases", list: true, shape: "Phrase", short: "text" },
    },
  },
  Authority: {
    title: "authority",
    fields: {
      gesture: { type: "ref", title: "gesture", ref: "gestures" },
      money: { type: "quantity", title: "money" },
      discount: { type: "quantity", title: "discount" },
      time: { type: "quantity", title: "time" },
      when: { type: "text", title: "condition", text: "plain" },
    },
  },
  Band: {
    title: "band",
    fields: {
      from: { type: "quantity", title: "lowest result" },
      coefficient: { type: "number", title: "coefficient" },
      prize: { type: "text", title: "prize", text: "plain" },
    },
  },
  Branch: {
    title: "branch",
    fields: {
      step: { type: "ref", title: "step", ref: "stages/steps" },
      situation: { type: "ref", title: "situation", ref: "situations" },
      end: { type: "flag", title: "end of the path" },
      when: { type: "text", title: "condition", text: "plain" },
    },
  },
  Build: {
    title: "build settings",
    fields: {
      formats: {
        type: "word",
        title: "formats",
        list: true,
        default: ["html"],
        words: ["md", "html", "pdf"],
        notYetWords: ["docx", "json"],
      },
      out: { type: "path", title: "output folder", default: "out" },
      templates: { type: "path", title: "templates folder" },
      profiles: { type: "shape", title: "profiles", list: true, shape: "Profile" },
    },
  },
  Chapter: {
    title: "chapter",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "heading", text: "plain" },
      omit: { type: "flag", title: "omission", default: false },
      after: { type: "id", title: "preceding chapter" },
      text: { type: "md", title: "text", text: "prose" },
    },
  },
  Check: {
    title: "check",
    fields: {
      id: { type: "id", title: "id", required: true },
      ask: { type: "text", title: "question", required: true, text: "plain" },
      scale: { type: "word", title: "scale", default: "yesNo", words: ["yesNo", "points"] },
      points: { type: "whole", title: "highest points" },
      anchors: { type: "text", title: "anchors", list: true, text: "plain" },
      weight: { type: "number", title: "weight", default: 1 },
      critical: { type: "flag", title: "critical mark", default: false },
      criticalTo: {
        type: "word",
        title: "party harmed",
        words: ["customer", "business", "compliance"],
      },
      mayNotApply: { type: "flag", title: "not-applicable answer", default: false },
      target: { type: "text", title: "target" },
    },
  },
  Clause: {
    title: "clause",
    fields: {
      id: { type: "id", title: "id", required: true },
      text: { type: "md", title: "text", required: true, text: "prose" },
    },
  },
  Color: {
    title: "colour",
    fields: {
      id: { type: "word", title: "id", required: true, words: ["brand", "second", "paper"] },
      value: { type: "text", title: "value", required: true },
    },
  },
  Company: {
    title: "company",
    fields: {
      name: { type: "text", title: "company name", required: true, text: "plain" },
      legalName: { type: "text", title: "legal name", text: "plain" },
      mission: { type: "md", title: "mission", text: "prose" },
      vision: { type: "md", title: "vision", text: "prose" },
      philosophy: { type: "md", title: "philosophy", text: "prose" },
      personality: { type: "text", title: "personality", text: "plain" },
      motto: { type: "text", title: "motto", text: "plain" },
      prefer: { type: "text", title: "preferred words", list: true, text: "plain" },
      avoid: { type: "text", title: "avoided words", list: true, text: "plain" },
      currency: { type: "text", title: "currency" },
      calendar: { type: "ref", title: "calendar", ref: "calendars" },
      jurisdiction: { type: "text", title: "jurisdiction" },
      contact: { type: "shape", title: "contacts", list: true, shape: "Contact" },
    },
  },
  Contact: {
    title: "contact",
    fields: {
      kind: {
        type: "word",
        title: "kind of contact",
        required: true,
        words: ["phone", "email", "address", "web", "chat", "social"],
      },
      value: { type: "text", title: "contact value", required: true },
      note: { type: "text", title: "note", text: "plain" },
    },
  },
  Demand: {
    title: "demand",
    fields: {
      target: { type: "text", title: "target" },
      within: { type: "quantity", title: "time limit" },
      atMost: { type: "quantity", title: "maximum" },
      atLeast: { type: "quantity", title: "minimum" },
      exactly: { type: "quantity", title: "exact amount" },
      share: { type: "quantity", title: "share of cases" },
      mean: { type: "quantity", title: "mean" },
      remedy: { type: "shape", title: "remedy", shape: "Remedy" },
    },
  },
  Escalation: {
    title: "escalation",
    fields: {
      when: { type: "text", title: "condition", required: true, text: "plain" },
      role: { type: "ref", title: "role", required: true, ref: "roles" },
      within: { type: "quantity", title: "time limit" },
    },
  },
  Exception: {
    title: "exception",
    fields: {
      when: { type: "text", title: "case", required: true, text: "plain" },
      instead: { type: "text", title: "alternative", text: "plain" },
      situation: { type: "ref", title: "situation", ref: "situations" },
    },
  },
  Feeling: {
    title: "feeling",
    fields: {
      value: { type: "whole", title: "value", required: true },
      basis: {
        type: "word",
        title: "basis",
        default: "assumption",
        words: ["research", "assumption"],
      },
      source: { type: "ref", title: "source", ref: "sources" },
    },
  },
  FollowUp: {
    title: "follow-up",
    fields: {
      within: { type: "quantity", title: "time limit", required: true },
      role: { type: "ref", title: "role", ref: "roles" },
      channel: { type: "ref", title: "channel", ref: "channels" },
      ask: { type: "text", title: "question", text: "plain" },
    },
  },
  Handbook: {
    title: "handbook",
    fields: {
      title: { type: "text", title: "title", required: true, text: "plain" },
      subtitle: { type: "text", title: "subtitle", text: "plain" },
      number: { type: "text", title: "document number" },
      version: { type: "text", title: "version" },
      status: {
        type: "word",
        title: "status",
        default: "draft",
        words: ["draft", "review", "approved", "obsolete"],
      },
      classification: { type: "text", title: "classification", text: "plain" },
      owner: { type: "ref", title: "owner", ref: "roles" },
      issuer: { type: "ref", title: "issuer", ref: "roles" },
      author: { type: "ref", title: "author", ref: "roles" },
      approver: { type: "ref", title: "approver", ref: "roles" },
      approvedOn: { type: "date", title: "approval date" },
      effectiveFrom: { type: "date", title: "first day in force" },
      nextReview: { type: "date", title: "next review" },
      replaces: { type: "ref", title: "replaced edition", ref: "editions" },
      audience: { type: "md", title: "audience", text: "prose" },
      purpose: { type: "md", title: "purpose", text: "prose" },
      rationale: { type: "md", title: "rationale", text: "prose" },
      scope: { type: "md", title: "scope", text: "prose" },
      assumes: { type: "md", title: "assumptions", text: "prose" },
      letter: { type: "md", title: "letter", text: "prose" },
      chapters: { type: "shape", title: "chapters", list: true, shape: "Chapter" },
      distribution: { type: "ref", title: "distribution list", list: true, ref: "roles" },
    },
  },
  Need: {
    title: "need",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      kind: {
        type: "word",
        title: "kind",
        words: ["informational", "technical", "emotional", "functional"],
      },
      rank: { type: "whole", title: "rank" },
      expectation: {
        type: "word",
        title: "expectation",
        words: ["basic", "performance", "delight"],
      },
    },
  },
  Opportunity: {
    title: "opportunity",
    fields: {
      idea: { type: "text", title: "idea", required: true, text: "plain" },
      owner: { type: "ref", title: "owner", ref: "roles" },
      status: {
        type: "word",
        title: "state",
        default: "open",
        words: ["open", "doing", "done", "dropped"],
      },
    },
  },
  Phrase: {
    title: "phrase",
    fields: {
      text: { type: "text", title: "words", required: true, text: "plain" },
      when: { type: "text", title: "condition", text: "plain" },
      channels: { type: "ref", title: "channels", list: true, ref: "channels" },
      language: { type: "text", title: "spoken language" },
    },
  },
  Picture: {
    title: "picture",
    fields: {
      file: { type: "path", title: "file", required: true },
      alt: { type: "text", title: "description in words", required: true, text: "plain" },
      shows: {
        type: "word",
        title: "kind of example",
        default: "allowed",
        words: ["allowed", "notAllowed"],
      },
    },
  },
  Profile: {
    title: "profile",
    fields: {
      id: { type: "id", title: "id", required: true },
      document: { type: "text", title: "document", default: "handbook" },
      locations: { type: "ref", title: "locations", list: true, ref: "locations" },
      roles: { type: "ref", title: "roles", list: true, ref: "roles" },
      stages: { type: "ref", title: "stages", list: true, ref: "stages" },
      segments: { type: "ref", title: "segments", list: true, ref: "segments" },
      formats: {
        type: "word",
        title: "formats",
        list: true,
        words: ["md", "html", "pdf"],
        notYetWords: ["docx", "json"],
      },
    },
  },
  Remedy: {
    title: "remedy",
    fields: {
      targets: { type: "text", title: "missed targets", list: true },
      amount: { type: "quantity", title: "amount" },
      gesture: { type: "ref", title: "gesture", ref: "gestures" },
      further: { type: "quantity", title: "further amount" },
      cap: { type: "quantity", title: "cap" },
      yearStarts: { type: "text", title: "start of the year" },
      automatic: { type: "flag", title: "automatic payment" },
      claimWithin: { type: "quantity", title: "time to claim" },
      claimFrom: { type: "text", title: "claim start", text: "plain" },
      payWithin: { type: "quantity", title: "time to pay" },
      late: { type: "shape", title: "remedy for late payment", shape: "Remedy" },
      starts: { type: "date", title: "first day" },
      ends: { type: "date", title: "last day" },
      reason: { type: "text", title: "reason", text: "plain" },
      variants: { type: "shape", title: "variants", list: true, shape: "Remedy" },
      locations: { type: "ref", title: "locations", list: true, ref: "locations" },
      tiers: { type: "ref", title: "tiers", list: true, ref: "tiers" },
      channels: { type: "ref", title: "channels", list: true, ref: "channels" },
      segments: { type: "ref", title: "segments", list: true, ref: "segments" },
      services: { type: "ref", title: "services", list: true, ref: "services" },
      hours: { type: "hours", title: "hours" },
      season: { type: "season", title: "season" },
      when: { type: "text", title: "condition", text: "plain" },
      knownLater: { type: "flag", title: "known-later mark" },
    },
  },
  Review: {
    title: "review",
    fields: {
      every: { type: "quantity", title: "interval" },
      last: { type: "date", title: "last review" },
    },
  },
  RuleSetting: {
    title: "rule setting",
    fields: {
      rule: { type: "text", title: "rule", required: true },
      severity: { type: "word", title: "severity", words: ["off", "info", "warn", "error"] },
      reason: { type: "text", title: "reason", text: "plain" },
      until: { type: "date", title: "end date" },
      files: { type: "text", title: "files", list: true },
      kinds: { type: "text", title: "collections", list: true },
      ids: { type: "ref", title: "entries", list: true, ref: "any" },
      options: { type: "options", title: "options" },
    },
  },
  Rung: {
    title: "rung",
    fields: {
      form: {
        type: "word",
        title: "form",
        required: true,
        words: [
          "coaching",
          "retraining",
          "remark",
          "reprimand",
          "bonusPart",
          "sentHome",
          "dismissal",
          "fine",
          "other",
        ],
      },
      text: { type: "text", title: "text", text: "plain" },
    },
  },
  Section: {
    title: "section",
    fields: {
      title: { type: "text", title: "heading", required: true, text: "plain" },
      weight: { type: "number", title: "weight", default: 1 },
      stage: { type: "ref", title: "stage", ref: "stages" },
      checks: { type: "ref", title: "checks", list: true, ref: "checks" },
    },
  },
  SourceUse: {
    title: "use of a source",
    fields: {
      source: { type: "ref", title: "source", required: true, ref: "sources" },
      item: { type: "text", title: "item" },
      note: { type: "text", title: "note", text: "plain" },
      demands: { type: "shape", title: "demand", shape: "Demand" },
    },
  },
  Step: {
    title: "step",
    fields: {
      id: { type: "id", title: "id", required: true },
      title: { type: "text", title: "title", required: true, text: "plain" },
      type: {
        type: "word",
        title: "type of step",
        default: "contact",
        words: ["contact", "action", "waiting", "decision"],
      },
      owner: { type: "ref", title: "owner", ref: "roles" },
      channels: { type: "ref", title: "channels", list: true, ref: "channels" },
      touchpoint: { type: "text", title: "touchpoint", text: "plain" },
      evidence: { type: "text", title: "evidence", list: true, text: "plain" },
      customer: { type: "text", title: "customer actions", list: true, text: "plain" },
      frontstage: {
        type: "shape",
        title: "frontstage actions",
        list: true,
        shape: "Action",
        short: "do",
      },
      backstage: {
        type: "shape",
        title: "backstage actions",
        list: true,
        shape: "Action",
        short: "do",
      },
      support: {
        type: "shape",
        title: "support actions",
        list: true,
        shape: "Action",
        short: "do",
      },
      feeling: { type: "shape", title: "feeling", shape: "Feeling", short: "value" },
      momentOfTruth: { type: "flag", title: "moment of truth", default: false },
      pains: { type: "text", title: "pains", list: true, text: "plain" },
      opportunities: {
        type: "shape",
        title: "opportunities",
        list: true,
        shape: "Opportunity",
        short: "idea",
      },
      next: { type: "shape", title: "next steps", list: true, shape: "Branch", short: "step" },
      noStandardReason: { type: "text", title: "reason for no standard", text: "plain" },
      consulted: { type: "ref", title: "consulted roles", list: true, ref: "roles" },
      informed: { type: "ref", title: "informed roles", list: true, ref: "roles" },
    },
  },
  Target: {
    title: "target",
    fields: {
      id: { type: "id", title: "id" },
      measure: { type: "text", title: "measure", text: "plain" },
      within: { type: "quantity", title: "time limit" },
      atMost: { type: "quantity", title: "maximum" },
      atLeast: { type: "quantity", title: "minimum" },
      lessThan: { type: "quantity", title: "upper bound" },
      moreThan: { type: "quantity", title: "lower bound" },
      exactly: { type: "quantity", title: "exact amount" },
      between: { type: "quantity", title: "range" },
      every: { type: "quantity", title: "interval" },
      by: { type: "deadline", title: "deadline" },
      noTarget: { type: "text", title: "reason for no target", text: "plain" },
      or: { type: "quantity", title: "second limit" },
      whichever: { type: "word", title: "limit that counts", words: ["less", "more"] },
      about: { type: "quantity", title: "rough equivalent" },
      preferred: { type: "quantity", title: "preferred value" },
      from: { type: "text", title: "start of the clock", text: "plain" },
      to: { type: "text", title: "end of the clock", text: "plain" },
      before: { type: "text", title: "later event", text: "plain" },
      after: { type: "text", title: "earlier event", text: "plain" },
      pauses: { type: "text", title: "pauses of the clock", list: true, text: "plain" },
      restarts: { type: "text", title: "restarts of the clock", list: true, text: "plain" },
      ifChanged: { type: "text", title: "change of class", text: "plain" },
      outsideHours: {
        type: "word",
        title: "rule outside the hours",
        words: ["notCounted", "nextStart"],
      },
      calendar: { type: "ref", title: "calendar", ref: "calendars" },
      cutOff: { type: "text", title: "cut-off time" },
      afterCutOff: { type: "deadline", title: "deadline after the cut-off" },
      of: { type: "text", title: "whole of the percentage", text: "plain" },
      share: { type: "quantity", title: "share of cases" },
      floor: { type: "quantity", title: "floor" },
      mean: { type: "quantity", title: "mean" },
      median: { type: "quantity", title: "median" },
      redLine: { type: "quantity", title: "red line" },
      period: { type: "quantity", title: "period" },
      window: { type: "word", title: "kind of period", words: ["calendar", "rolling"] },
      each: {
        type: "word",
        title: "separate groups",
        list: true,
        words: ["locations", "channels", "segments", "services", "roles"],
      },
      yearStarts: { type: "text", title: "start of the year" },
      measuredBy: {
        type: "word",
        title: "measurer",
        words: ["system", "auditor", "customer", "self"],
      },
      keptBy: { type: "ref", title: "body that keeps it", ref: "roles" },
      otherwise: { type: "text", title: "fallback", text: "plain" },
      assumes: { type: "text", title: "assumptions", text: "plain" },
      note: { type: "text", title: "note", text: "plain" },
      starts: { type: "date", title: "first day" },
      ends: { type: "date", title: "last day" },
      reason: { type: "text", title: "reason", text: "plain" },
      waiver: { type: "ref", title: "waiver", ref: "waivers" },
      variants: { type: "shape", title: "variants", list: true, shape: "Target" },
      locations: { type: "ref", title: "locations", list: true, ref: "locations" },
      tiers: { type: "ref", title: "tiers", list: true, ref: "tiers" },
      channels: { type: "ref", title: "channels", list: true, ref: "channels" },
      segments: { type: "ref", title: "segments", list: true, ref: "segments" },
      services: { type: "ref", title: "services", list: true, ref: "services" },
      hours: { type: "hours", title: "hours" },
      season: { type: "season", title: "season" },
      when: { type: "text", title: "condition", text: "plain" },
      knownLater: { type: "flag", title: "known-later mark" },
    },
  },
  Tension: {
    title: "tension",
    fields: {
      against: { type: "ref", title: "counterpart", required: true, ref: "any" },
      balance: { type: "text", title: "balance", text: "plain" },
    },
  },
  Theme: {
    title: "theme",
    fields: {
      name: { type: "word", title: "theme name", default: "quay", words: ["quay", "ledger"] },
      colors: { type: "shape", title: "colours", list: true, shape: "Color" },
      faces: { type: "text", title: "typefaces", list: true, notYet: true },
      paper: { type: "word", title: "paper size", default: "A4", words: ["A4", "Letter"] },
      density: {
        type: "word",
        title: "density",
        default: "normal",
        words: ["compact", "normal", "largePrint"],
      },
      logo: { type: "path", title: "logo" },
      cover: { type: "word", title: "cover", words: ["field", "band"] },
      headings: { type: "word", title: "headings", words: ["light", "serif"] },
      cards: { type: "word", title: "cards", words: ["open", "boxed"] },
      locator: { type: "word", title: "locator", words: ["line", "bar"] },
      badges: { type: "word", title: "badges", words: ["square", "round"] },
      thumbIndex: { type: "flag", title: "thumb index", notYet: true },
      headRule: { type: "flag", title: "head rule", notYet: true },
      justify: { type: "flag", title: "justified text", default: false },
      foldout: { type: "flag", title: "fold-out map", default: true },
      ink: { type: "word", title: "ink", default: "full", words: ["full", "saving"] },
    },
  },
  Unit: {
    title: "unit",
    fields: {
      id: { type: "id", title: "id", required: true },
      forms: { type: "text", title: "forms", list: true, required: true },
    },
  },
  Variant: {
    title: "variant",
    fields: {
      locations: { type: "ref", title: "locations", list: true, ref: "locations" },
      tiers: { type: "ref", title: "tiers", list: true, ref: "tiers" },
      channels: { type: "ref", title: "channels", list: true, ref: "channels" },
      segments: { type: "ref", title: "segments", list: true, ref: "segments" },
      services: { type: "ref", title: "services", list: true, ref: "services" },
      hours: { type: "hours", title: "hours" },
      season: { type: "season", title: "season" },
      when: { type: "text", title: "condition", text: "plain" },
      knownLater: { type: "flag", title: "known-later mark" },
      suspended: { type: "flag", title: "suspension", default: false },
      process: { type: "md", title: "process", text: "prose" },
      record: { type: "text", title: "records", list: true, text: "plain" },
      say: { type: "shape", title: "phrases", list: true, shape: "Phrase", short: "text" },
      behave: { type: "text", title: "behaviour", list: true, text: "plain" },
      never: { type: "text", title: "prohibitions", list: true, text: "plain" },
      roles: { type: "ref", title: "performing roles", list: true, ref: "roles" },
      owner: { type: "ref", title: "owner", ref: "roles" },
      reason: { type: "text", title: "reason", text: "plain" },
      waiver: { type: "ref", title: "waiver", ref: "waivers" },
    },
  },
  OwnDocument: {
    title: "document",
    fields: {
      title: { type: "text", title: "title", text: "plain" },
      pages: { type: "id", title: "pages", list: true },
      front: { type: "id", title: "front pages", list: true },
      chapters: { type: "id", title: "chapters", list: true },
      back: { type: "id", title: "back pages", list: true },
    },
  },
};

export const collections: Readonly<Record<Collection, CollectionInfo>> = {
  actions: { shape: "CorrectiveAction", title: "corrective actions", one: "corrective action" },
  agreements: { shape: "Agreement", title: "agreements", one: "agreement" },
  answers: { shape: "Answer", title: "answers", one: "answer" },
  appearance: { shape: "AppearanceRule", title: "appearance rules", one: "appearance rule" },
  budgets: { shape: "Budget", title: "budgets", one: "budget" },
  calendars: { shape: "Calendar", title: "calendars", one: "calendar" },
  changes: { shape: "Change", title: "changes", one: "change" },
  channels: { shape: "Channel", title: "channels", one: "channel" },
  checklists: { shape: "Checklist", title: "checklists", one: "checklist" },
  consequences: { shape: "Consequence", title: "consequences", one: "consequence" },
  controls: { shape: "Control", title: "controls", one: "control" },
  departments: { shape: "Department", title: "departments", one: "department" },
  documents: { shape: "DocumentEntry", title: "documents", one: "document" },
  editions: { shape: "EditionEntry", title: "editions", one: "edition" },
  feedback: { shape: "Feedback", title: "feedback", one: "feedback item" },
  gestures: { shape: "Gesture", title: "gestures", one: "gesture" },
  incentives: { shape: "Incentive", title: "incentives", one: "incentive" },
  journeys: { shape: "Journey", title: "journeys", one: "journey" },
  locations: { shape: "Location", title: "locations", one: "location" },
  metrics: { shape: "Metric", title: "metrics", one: "metric" },
  objectives: { shape: "Objective", title: "objectives", one: "objective" },
  principles: { shape: "Principle", title: "principles", one: "principle" },
  promises: { shape: "Promise", title: "promises", one: "promise" },
  provisions: { shape: "Provision", title: "provisions", one: "provision" },
  recoveryGrid: { shape: "RecoveryCell", title: "recovery grid", one: "recovery case" },
  roles: { shape: "Role", title: "roles", one: "role" },
  segments: { shape: "Segment", title: "segments", one: "segment" },
  services: { shape: "Service", title: "services", one: "service" },
  situations: { shape: "Situation", title: "situations", one: "situation" },
  sources: { shape: "SourceEntry", title: "sources", one: "source" },
  stages: { shape: "Stage", title: "stages", one: "stage" },
  standards: { shape: "Standard", title: "standards", one: "standard" },
  terms: { shape: "Term", title: "terms", one: "term" },
  tiers: { shape: "Tier", title: "tiers", one: "tier" },
  training: { shape: "Training", title: "training", one: "training" },
  values: { shape: "Value", title: "values", one: "value" },
  variants: { shape: "StandaloneVariant", title: "variants", one: "variant" },
  waivers: { shape: "Waiver", title: "waivers", one: "waiver" },
};

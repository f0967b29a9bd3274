import { describe, expect, test } from "vitest";
import type { Fault } from "../../src/quantities/fault.ts";
import { textOf } from "../../src/messages/texts.ts";
import type { WrittenCase } from "./fixtures.ts";
import { fixture, has, readText } from "./fixtures.ts";

type Readable = WrittenCase & { readonly meaning: string };
type Found = WrittenCase & {
  readonly rule: string;
  readonly at: string;
  readonly item?: number;
  readonly message: string;
  readonly help: string;
};

const readable = fixture("readable", (entry): entry is Readable =>
  has(entry, "written", "meaning"),
);
const refused = fixture("refused", (entry): entry is Found =>
  has(entry, "written", "rule", "at", "message", "help"),
);
const advised = fixture("advice", (entry): entry is Found =>
  has(entry, "written", "rule", "at", "message", "help"),
);

describe("what can be read", () => {
  test.each(readable)("$language $sort $field $written", (entry) => {
    expect(readText(entry).meaning).toBe(entry.meaning);
  });
});

describe("what is refused, each with the form that works", () => {
  test.each(refused)("$language $sort $field $written", (entry) => {
    expect(found(readText(entry).fault, entry)).toEqual(expected(entry));
  });

  test("the forms between backquotes can be read themselves", () => {
    const broken = refused.flatMap((entry) =>
      forms(entry).filter((form) => readText({ ...entry, written: form }).fault !== undefined),
    );
    expect(broken).toEqual([]);
  });
});

describe("what is read with advice", () => {
  test.each(advised)("$language $sort $field $written", (entry) => {
    const all = readText(entry).advice.map((advice) => found(advice, entry));
    expect(all).toContainEqual(expected(entry));
  });

  test("nothing else in the readable texts gets advice", () => {
    const silent = readable.filter(
      (entry) => !advised.some(({ written }) => written === entry.written),
    );
    const spoken = silent.filter((entry) => readText(entry).advice.length > 0);
    expect(spoken.map(({ written }) => written)).toEqual([]);
  });
});

function found(fault: Fault | undefined, { written }: WrittenCase): object | undefined {
  if (fault === undefined) return undefined;
  const text = typeof written === "object" ? (written[fault.item ?? 0] ?? "") : String(written);
  const { message, help } = textOf(fault, "en");
  return {
    rule: fault.rule,
    at: text.slice(...fault.span),
    message,
    help,
    ...(fault.item === undefined ? {} : { item: fault.item }),
  };
}

function expected({ rule, at, message, help, item }: Found): object {
  return { rule, at, message, help, ...(item === undefined ? {} : { item }) };
}

/** What a help tells people to write, where it is the whole text and not a field or an example. */
function forms(entry: Found): readonly string[] {
  const single = /^write `([^`]+)`|did you mean `([^`]+)`/u.exec(entry.help);
  const form = single?.[1] ?? single?.[2];
  const days = entry.rule === "unknown-day" || entry.sort !== undefined;
  return form === undefined || days || entry.rule === "misplaced-plus-minus" ? [] : [form];
}

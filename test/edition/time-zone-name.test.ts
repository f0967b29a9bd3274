import { expect, test } from "vitest";

import { timeZoneName } from "../../src/edition/time-zone-name.ts";

test("a time zone is called what readers call it, in their language", () => {
  expect(timeZoneName("Asia/Jerusalem", "he")).toBe("שעון ישראל");
  expect(timeZoneName("Europe/London", "en")).toBe("United Kingdom Time");
  expect(timeZoneName("Europe/Riga", "lv")).toBe("Austrumeiropas laiks");
});

test("one without summer time is called after its place", () => {
  expect(timeZoneName("Europe/Moscow", "ru")).toBe("Москва");
});

test("what is no time zone stays as it is written", () => {
  expect(timeZoneName("ship’s time", "en")).toBe("ship’s time");
  expect(timeZoneName("Europe/Atlantis", "he")).toBe("Europe/Atlantis");
});

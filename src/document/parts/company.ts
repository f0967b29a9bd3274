/** Tables about the company: its places, its calendars and its departments; its logo, and the pictures of its rules. */

import { anchorOf } from "../../edition/anchors.ts";
import { languageName } from "../../edition/language-name.ts";
import { timeZoneName } from "../../edition/time-zone-name.ts";
import type { Calendar, Department, Location } from "../../generated/types.ts";
import { printDate, printHours } from "../../quantities/print.ts";
import type { Hours } from "../../quantities/types.ts";
import type { Block, Column, Inline } from "../blocks.ts";
import { fieldOf } from "../slots-values.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { tableOf } from "./columns.ts";
import type { ColumnOf } from "./columns.ts";
import { line, linkTo, textOf, words } from "./nodes.ts";
import type { Placed } from "./nodes.ts";
import { wordOfBook } from "./print.ts";

type Named = Placed & { readonly title: string };

/** A column with the things' titles, at the head of their rows. */
function titles<Row extends Named>(title: string, request: PartRequest): ColumnOf<Row> {
  return { title, head: true, cell: (row) => line(textOf(row, "title", row.title, request)) };
}

function maybe<T>(value: T | undefined, inline: (value: T) => Inline): readonly Block[] {
  return value === undefined ? [] : line(inline(value));
}

export const places: Part = {
  attributes: {},
  render: (request) => {
    const { workspace } = request.edition;
    const word = (key: string): string => wordOfBook(request, key);
    // What a place has from the one above it is told there.
    const own = <T>(location: Location, field: string, value: T | undefined): T | undefined =>
      workspace.inheritedFrom(location, field) === undefined ? value : undefined;
    return tableOf<Location>(
      workspace.locations,
      [
        titles(word("general.place"), request),
        {
          title: word("general.partOf"),
          cell: ({ parent }) => maybe(parent, (it) => linkTo("locations", it, request)),
        },
        {
          title: word("general.level"),
          cell: (it) =>
            maybe(own(it, "tier", it.tier), (tier) => textOf(tier, "title", tier.title, request)),
        },
        {
          title: word("label.hours"),
          cell: (it) => hoursOf(own(it, "hours", it.hours), request),
        },
        { title: word("label.languages"), cell: (it) => languagesOf(it, request) },
        {
          title: word("general.calendar"),
          cell: (it) =>
            maybe(own(it, "calendar", it.calendar), (one) => linkTo("calendars", one, request)),
        },
        {
          title: word("label.owner"),
          cell: ({ head }) => maybe(head, (it) => linkTo("roles", it, request)),
        },
      ],
      { anchor: ({ id }) => anchorOf("locations", id) },
    );
  },
};

function languagesOf(location: Location, request: PartRequest): readonly Block[] {
  const { workspace, language } = request.edition;
  if (workspace.inheritedFrom(location, "languages") !== undefined) return [];
  return line(
    ...location.languages.flatMap((tag, index) => [
      ...(index === 0 ? [] : [words("; ")]),
      textOf(location, `languages/${index}`, languageName(tag, language), request),
    ]),
  );
}

export const calendars: Part = {
  attributes: {},
  render: (request) => {
    const word = (key: string): string => wordOfBook(request, key);
    return tableOf<Calendar>(
      request.edition.workspace.calendars,
      [
        titles(word("general.calendar"), request),
        {
          title: word("general.workingDays"),
          cell: ({ workingDays }) => hoursOf(workingDays, request),
        },
        {
          title: word("general.holidays"),
          cell: ({ holidays }) =>
            holidays.length === 0
              ? []
              : line(words(holidays.map((day) => printDate(day, request.language)).join("; "))),
        },
        {
          title: word("general.timeZone"),
          cell: (row) =>
            maybe(row.timeZone, (zone) =>
              textOf(row, "timeZone", timeZoneName(zone, request.language), request),
            ),
        },
      ],
      { anchor: ({ id }) => anchorOf("calendars", id) },
    );
  },
};

export const departments: Part = {
  attributes: {},
  render: (request) => {
    const word = (key: string): string => wordOfBook(request, key);
    return tableOf<Department>(
      request.edition.workspace.departments,
      [
        titles(word("general.department"), request),
        {
          title: word("general.partOf"),
          cell: ({ parent }) => maybe(parent, (it) => linkTo("departments", it, request)),
        },
        {
          title: word("general.ledBy"),
          cell: ({ head }) => maybe(head, (it) => linkTo("roles", it, request)),
        },
      ],
      { anchor: ({ id }) => anchorOf("departments", id) },
    );
  },
};

/** The logo, which says what the company is called to those who do not see it. */
export const logo: Part = {
  attributes: {},
  render: ({ edition, origins }) => {
    const { theme, company } = edition.workspace.settings;
    const at = origins.idOf(edition.placeOf(company, "name"));
    return maybe(theme?.logo, (file) => ({ type: "picture", file, alt: company.name, at }));
  },
};

/** The pictures of an appearance rule: what is right, and what is not. */
export const pictures: Part = {
  attributes: {},
  render: (request) => {
    const { appearance } = request.edition.workspace;
    const rule = appearance.find(({ id }) => id === fieldOf(request.at, "id"));
    const all = rule?.pictures ?? [];
    const columns = (["allowed", "notAllowed"] as const).flatMap((kind) => {
      const shown = all.filter(({ shows }) => shows === kind);
      return shown.length === 0 ? [] : [columnOf(kind, shown, request)];
    });
    return columns.length === 0 ? [] : [{ type: "columns", columns }];
  },
};

type Pictures = readonly (Placed & { readonly file: string; readonly alt: string })[];

function columnOf(kind: "allowed" | "notAllowed", shown: Pictures, request: PartRequest): Column {
  const isRight = kind === "allowed";
  return {
    kind: isRight ? "plain" : "counterExample",
    title: [words(wordOfBook(request, isRight ? "appearance.right" : "appearance.wrong"))],
    children: shown.flatMap((one) => [
      // What it shows stands below it for everybody; said twice it would only be read out twice.
      ...line({ type: "picture", file: one.file, alt: "" }),
      ...line(textOf(one, "alt", one.alt, request)),
    ]),
  };
}

function hoursOf(hours: Hours | undefined, { language }: PartRequest): readonly Block[] {
  return maybe(hours, (it) => words(printHours(it, language)));
}

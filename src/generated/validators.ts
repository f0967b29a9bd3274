// @ts-nocheck Compiled by ajv, which writes JavaScript.
/*
 * Made by `npm run generate` from the files in schemas/; change those instead.
 * Over 400 lines, because it is compiled code.
 */

import type { EntityShape } from "./fields.ts";

/** One thing that is wrong with a value's shape, as ajv reports it. */
export interface ShapeError {
  readonly keyword: string;
  /** RFC 6901 pointer inside the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Looks at a value in the long form; after `false`, `errors` holds all that is wrong, until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

const checkAgreement = validate21;
const schema6 = {
  $id: "Agreement",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "supplier", "receiver", "deliverable"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    supplier: { type: "string" },
    receiver: { type: "string" },
    deliverable: { type: "string" },
    targets: { type: "array", minItems: 1, items: { $ref: "Target" } },
    steps: { type: "array", minItems: 1, items: { type: "string" } },
  },
};
const func0 = Object.prototype.hasOwnProperty;
const schema7 = {
  $id: "Target",
  type: "object",
  additionalProperties: false,
  required: [],
  properties: {
    id: { type: "string" },
    measure: { type: "string" },
    within: { type: ["string", "number"] },
    atMost: { type: ["string", "number"] },
    atLeast: { type: ["string", "number"] },
    lessThan: { type: ["string", "number"] },
    moreThan: { type: ["string", "number"] },
    exactly: { type: ["string", "number"] },
    between: { type: ["string", "number"] },
    every: { type: ["string", "number"] },
    by: { type: "string" },
    noTarget: { type: "string" },
    or: { type: ["string", "number"] },
    whichever: { enum: ["less", "more"] },
    about: { type: ["string", "number"] },
    preferred: { type: ["string", "number"] },
    from: { type: "string" },
    to: { type: "string" },
    before: { type: "string" },
    after: { type: "string" },
    pauses: { type: "array", minItems: 1, items: { type: "string" } },
    restarts: { type: "array", minItems: 1, items: { type: "string" } },
    ifChanged: { type: "string" },
    outsideHours: { enum: ["notCounted", "nextStart"] },
    calendar: { type: "string" },
    cutOff: { type: "string" },
    afterCutOff: { type: "string" },
    of: { type: "string" },
    share: { type: ["string", "number"] },
    floor: { type: ["string", "number"] },
    mean: { type: ["string", "number"] },
    median: { type: ["string", "number"] },
    redLine: { type: ["string", "number"] },
    period: { type: ["string", "number"] },
    window: { enum: ["calendar", "rolling"] },
    each: {
      type: "array",
      minItems: 1,
      items: { enum: ["locations", "channels", "segments", "services", "roles"] },
    },
    yearStarts: { type: "string" },
    measuredBy: { enum: ["system", "auditor", "customer", "self"] },
    keptBy: { type: "string" },
    otherwise: { type: "string" },
    assumes: { type: "string" },
    note: { type: "string" },
    starts: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    ends: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    reason: { type: "string" },
    waiver: { type: "string" },
    variants: { type: "array", minItems: 1, items: { $ref: "Target" } },
    locations: { type: "array", minItems: 1, items: { type: "string" } },
    tiers: { type: "array", minItems: 1, items: { type: "string" } },
    channels: { type: "array", minItems: 1, items: { type: "string" } },
    segments: { type: "array", minItems: 1, items: { type: "string" } },
    services: { type: "array", minItems: 1, items: { type: "string" } },
    hours: { type: ["string", "array"], minItems: 1, items: { type: "string" } },
    season: { type: "string" },
    when: { type: "string" },
    knownLater: { type: "boolean" },
  },
};
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const wrapper0 = { validate: validate22 };

function validate22(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Target" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema7.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err1 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.measure !== undefined && func0.call(data, "measure")) {
      if (typeof data.measure !== "string") {
        const err2 = {
          instancePath: instancePath + "/measure",
          schemaPath: "#/properties/measure/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.within !== undefined && func0.call(data, "within")) {
      let data2 = data.within;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err3 = {
          instancePath: instancePath + "/within",
          schemaPath: "#/properties/within/type",
          keyword: "type",
          params: { type: schema7.properties.within.type },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.atMost !== undefined && func0.call(data, "atMost")) {
      let data3 = data.atMost;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err4 = {
          instancePath: instancePath + "/atMost",
          schemaPath: "#/properties/atMost/type",
          keyword: "type",
          params: { type: schema7.properties.atMost.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.atLeast !== undefined && func0.call(data, "atLeast")) {
      let data4 = data.atLeast;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err5 = {
          instancePath: instancePath + "/atLeast",
          schemaPath: "#/properties/atLeast/type",
          keyword: "type",
          params: { type: schema7.properties.atLeast.type },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.lessThan !== undefined && func0.call(data, "lessThan")) {
      let data5 = data.lessThan;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
        const err6 = {
          instancePath: instancePath + "/lessThan",
          schemaPath: "#/properties/lessThan/type",
          keyword: "type",
          params: { type: schema7.properties.lessThan.type },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.moreThan !== undefined && func0.call(data, "moreThan")) {
      let data6 = data.moreThan;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
        const err7 = {
          instancePath: instancePath + "/moreThan",
          schemaPath: "#/properties/moreThan/type",
          keyword: "type",
          params: { type: schema7.properties.moreThan.type },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.exactly !== undefined && func0.call(data, "exactly")) {
      let data7 = data.exactly;
      if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7))) {
        const err8 = {
          instancePath: instancePath + "/exactly",
          schemaPath: "#/properties/exactly/type",
          keyword: "type",
          params: { type: schema7.properties.exactly.type },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.between !== undefined && func0.call(data, "between")) {
      let data8 = data.between;
      if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8))) {
        const err9 = {
          instancePath: instancePath + "/between",
          schemaPath: "#/properties/between/type",
          keyword: "type",
          params: { type: schema7.properties.between.type },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.every !== undefined && func0.call(data, "every")) {
      let data9 = data.every;
      if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
        const err10 = {
          instancePath: instancePath + "/every",
          schemaPath: "#/properties/every/type",
          keyword: "type",
          params: { type: schema7.properties.every.type },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.by !== undefined && func0.call(data, "by")) {
      if (typeof data.by !== "string") {
        const err11 = {
          instancePath: instancePath + "/by",
          schemaPath: "#/properties/by/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.noTarget !== undefined && func0.call(data, "noTarget")) {
      if (typeof data.noTarget !== "string") {
        const err12 = {
          instancePath: instancePath + "/noTarget",
          schemaPath: "#/properties/noTarget/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.or !== undefined && func0.call(data, "or")) {
      let data12 = data.or;
      if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12))) {
        const err13 = {
          instancePath: instancePath + "/or",
          schemaPath: "#/properties/or/type",
          keyword: "type",
          params: { type: schema7.properties.or.type },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.whichever !== undefined && func0.call(data, "whichever")) {
      let data13 = data.whichever;
      if (!(data13 === "less" || data13 === "more")) {
        const err14 = {
          instancePath: instancePath + "/whichever",
          schemaPath: "#/properties/whichever/enum",
          keyword: "enum",
          params: { allowedValues: schema7.properties.whichever.enum },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.about !== undefined && func0.call(data, "about")) {
      let data14 = data.about;
      if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14))) {
        const err15 = {
          instancePath: instancePath + "/about",
          schemaPath: "#/properties/about/type",
          keyword: "type",
          params: { type: schema7.properties.about.type },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.preferred !== undefined && func0.call(data, "preferred")) {
      let data15 = data.preferred;
      if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15))) {
        const err16 = {
          instancePath: instancePath + "/preferred",
          schemaPath: "#/properties/preferred/type",
          keyword: "type",
          params: { type: schema7.properties.preferred.type },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.from !== undefined && func0.call(data, "from")) {
      if (typeof data.from !== "string") {
        const err17 = {
          instancePath: instancePath + "/from",
          schemaPath: "#/properties/from/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.to !== undefined && func0.call(data, "to")) {
      if (typeof data.to !== "string") {
        const err18 = {
          instancePath: instancePath + "/to",
          schemaPath: "#/properties/to/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.before !== undefined && func0.call(data, "before")) {
      if (typeof data.before !== "string") {
        const err19 = {
          instancePath: instancePath + "/before",
          schemaPath: "#/properties/before/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.after !== undefined && func0.call(data, "after")) {
      if (typeof data.after !== "string") {
        const err20 = {
          instancePath: instancePath + "/after",
          schemaPath: "#/properties/after/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.pauses !== undefined && func0.call(data, "pauses")) {
      let data20 = data.pauses;
      if (Array.isArray(data20)) {
        if (data20.length < 1) {
          const err21 = {
            instancePath: instancePath + "/pauses",
            schemaPath: "#/properties/pauses/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data20[i0] !== "string") {
            const err22 = {
              instancePath: instancePath + "/pauses/" + i0,
              schemaPath: "#/properties/pauses/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = {
          instancePath: instancePath + "/pauses",
          schemaPath: "#/properties/pauses/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.restarts !== undefined && func0.call(data, "restarts")) {
      let data22 = data.restarts;
      if (Array.isArray(data22)) {
        if (data22.length < 1) {
          const err24 = {
            instancePath: instancePath + "/restarts",
            schemaPath: "#/properties/restarts/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data22[i1] !== "string") {
            const err25 = {
              instancePath: instancePath + "/restarts/" + i1,
              schemaPath: "#/properties/restarts/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + "/restarts",
          schemaPath: "#/properties/restarts/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.ifChanged !== undefined && func0.call(data, "ifChanged")) {
      if (typeof data.ifChanged !== "string") {
        const err27 = {
          instancePath: instancePath + "/ifChanged",
          schemaPath: "#/properties/ifChanged/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.outsideHours !== undefined && func0.call(data, "outsideHours")) {
      let data25 = data.outsideHours;
      if (!(data25 === "notCounted" || data25 === "nextStart")) {
        const err28 = {
          instancePath: instancePath + "/outsideHours",
          schemaPath: "#/properties/outsideHours/enum",
          keyword: "enum",
          params: { allowedValues: schema7.properties.outsideHours.enum },
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.calendar !== undefined && func0.call(data, "calendar")) {
      if (typeof data.calendar !== "string") {
        const err29 = {
          instancePath: instancePath + "/calendar",
          schemaPath: "#/properties/calendar/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.cutOff !== undefined && func0.call(data, "cutOff")) {
      if (typeof data.cutOff !== "string") {
        const err30 = {
          instancePath: instancePath + "/cutOff",
          schemaPath: "#/properties/cutOff/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.afterCutOff !== undefined && func0.call(data, "afterCutOff")) {
      if (typeof data.afterCutOff !== "string") {
        const err31 = {
          instancePath: instancePath + "/afterCutOff",
          schemaPath: "#/properties/afterCutOff/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.of !== undefined && func0.call(data, "of")) {
      if (typeof data.of !== "string") {
        const err32 = {
          instancePath: instancePath + "/of",
          schemaPath: "#/properties/of/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.share !== undefined && func0.call(data, "share")) {
      let data30 = data.share;
      if (typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30))) {
        const err33 = {
          instancePath: instancePath + "/share",
          schemaPath: "#/properties/share/type",
          keyword: "type",
          params: { type: schema7.properties.share.type },
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.floor !== undefined && func0.call(data, "floor")) {
      let data31 = data.floor;
      if (typeof data31 !== "string" && !(typeof data31 == "number" && isFinite(data31))) {
        const err34 = {
          instancePath: instancePath + "/floor",
          schemaPath: "#/properties/floor/type",
          keyword: "type",
          params: { type: schema7.properties.floor.type },
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.mean !== undefined && func0.call(data, "mean")) {
      let data32 = data.mean;
      if (typeof data32 !== "string" && !(typeof data32 == "number" && isFinite(data32))) {
        const err35 = {
          instancePath: instancePath + "/mean",
          schemaPath: "#/properties/mean/type",
          keyword: "type",
          params: { type: schema7.properties.mean.type },
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.median !== undefined && func0.call(data, "median")) {
      let data33 = data.median;
      if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33))) {
        const err36 = {
          instancePath: instancePath + "/median",
          schemaPath: "#/properties/median/type",
          keyword: "type",
          params: { type: schema7.properties.median.type },
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.redLine !== undefined && func0.call(data, "redLine")) {
      let data34 = data.redLine;
      if (typeof data34 !== "string" && !(typeof data34 == "number" && isFinite(data34))) {
        const err37 = {
          instancePath: instancePath + "/redLine",
          schemaPath: "#/properties/redLine/type",
          keyword: "type",
          params: { type: schema7.properties.redLine.type },
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.period !== undefined && func0.call(data, "period")) {
      let data35 = data.period;
      if (typeof data35 !== "string" && !(typeof data35 == "number" && isFinite(data35))) {
        const err38 = {
          instancePath: instancePath + "/period",
          schemaPath: "#/properties/period/type",
          keyword: "type",
          params: { type: schema7.properties.period.type },
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.window !== undefined && func0.call(data, "window")) {
      let data36 = data.window;
      if (!(data36 === "calendar" || data36 === "rolling")) {
        const err39 = {
          instancePath: instancePath + "/window",
          schemaPath: "#/properties/window/enum",
          keyword: "enum",
          params: { allowedValues: schema7.properties.window.enum },
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.each !== undefined && func0.call(data, "each")) {
      let data37 = data.each;
      if (Array.isArray(data37)) {
        if (data37.length < 1) {
          const err40 = {
            instancePath: instancePath + "/each",
            schemaPath: "#/properties/each/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        const len2 = data37.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data38 = data37[i2];
          if (
            !(
              data38 === "locations" ||
              data38 === "channels" ||
              data38 === "segments" ||
              data38 === "services" ||
              data38 === "roles"
            )
          ) {
            const err41 = {
              instancePath: instancePath + "/each/" + i2,
              schemaPath: "#/properties/each/items/enum",
              keyword: "enum",
              params: { allowedValues: schema7.properties.each.items.enum },
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = {
          instancePath: instancePath + "/each",
          schemaPath: "#/properties/each/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.yearStarts !== undefined && func0.call(data, "yearStarts")) {
      if (typeof data.yearStarts !== "string") {
        const err43 = {
          instancePath: instancePath + "/yearStarts",
          schemaPath: "#/properties/yearStarts/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.measuredBy !== undefined && func0.call(data, "measuredBy")) {
      let data40 = data.measuredBy;
      if (
        !(data40 === "system" || data40 === "auditor" || data40 === "customer" || data40 === "self")
      ) {
        const err44 = {
          instancePath: instancePath + "/measuredBy",
          schemaPath: "#/properties/measuredBy/enum",
          keyword: "enum",
          params: { allowedValues: schema7.properties.measuredBy.enum },
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.keptBy !== undefined && func0.call(data, "keptBy")) {
      if (typeof data.keptBy !== "string") {
        const err45 = {
          instancePath: instancePath + "/keptBy",
          schemaPath: "#/properties/keptBy/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.otherwise !== undefined && func0.call(data, "otherwise")) {
      if (typeof data.otherwise !== "string") {
        const err46 = {
          instancePath: instancePath + "/otherwise",
          schemaPath: "#/properties/otherwise/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.assumes !== undefined && func0.call(data, "assumes")) {
      if (typeof data.assumes !== "string") {
        const err47 = {
          instancePath: instancePath + "/assumes",
          schemaPath: "#/properties/assumes/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.note !== undefined && func0.call(data, "note")) {
      if (typeof data.note !== "string") {
        const err48 = {
          instancePath: instancePath + "/note",
          schemaPath: "#/properties/note/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.starts !== undefined && func0.call(data, "starts")) {
      let data45 = data.starts;
      if (typeof data45 === "string") {
        if (!pattern0.test(data45)) {
          const err49 = {
            instancePath: instancePath + "/starts",
            schemaPath: "#/properties/starts/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      } else {
        const err50 = {
          instancePath: instancePath + "/starts",
          schemaPath: "#/properties/starts/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.ends !== undefined && func0.call(data, "ends")) {
      let data46 = data.ends;
      if (typeof data46 === "string") {
        if (!pattern0.test(data46)) {
          const err51 = {
            instancePath: instancePath + "/ends",
            schemaPath: "#/properties/ends/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      } else {
        const err52 = {
          instancePath: instancePath + "/ends",
          schemaPath: "#/properties/ends/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.reason !== undefined && func0.call(data, "reason")) {
      if (typeof data.reason !== "string") {
        const err53 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/properties/reason/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.waiver !== undefined && func0.call(data, "waiver")) {
      if (typeof data.waiver !== "string") {
        const err54 = {
          instancePath: instancePath + "/waiver",
          schemaPath: "#/properties/waiver/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.variants !== undefined && func0.call(data, "variants")) {
      let data49 = data.variants;
      if (Array.isArray(data49)) {
        if (data49.length < 1) {
          const err55 = {
            instancePath: instancePath + "/variants",
            schemaPath: "#/properties/variants/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        const len3 = data49.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !wrapper0.validate(data49[i3], {
              instancePath: instancePath + "/variants/" + i3,
              parentData: data49,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors =
              vErrors === null
                ? wrapper0.validate.errors
                : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err56 = {
          instancePath: instancePath + "/variants",
          schemaPath: "#/properties/variants/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.locations !== undefined && func0.call(data, "locations")) {
      let data51 = data.locations;
      if (Array.isArray(data51)) {
        if (data51.length < 1) {
          const err57 = {
            instancePath: instancePath + "/locations",
            schemaPath: "#/properties/locations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        const len4 = data51.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data51[i4] !== "string") {
            const err58 = {
              instancePath: instancePath + "/locations/" + i4,
              schemaPath: "#/properties/locations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = {
          instancePath: instancePath + "/locations",
          schemaPath: "#/properties/locations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.tiers !== undefined && func0.call(data, "tiers")) {
      let data53 = data.tiers;
      if (Array.isArray(data53)) {
        if (data53.length < 1) {
          const err60 = {
            instancePath: instancePath + "/tiers",
            schemaPath: "#/properties/tiers/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        const len5 = data53.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data53[i5] !== "string") {
            const err61 = {
              instancePath: instancePath + "/tiers/" + i5,
              schemaPath: "#/properties/tiers/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = {
          instancePath: instancePath + "/tiers",
          schemaPath: "#/properties/tiers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.channels !== undefined && func0.call(data, "channels")) {
      let data55 = data.channels;
      if (Array.isArray(data55)) {
        if (data55.length < 1) {
          const err63 = {
            instancePath: instancePath + "/channels",
            schemaPath: "#/properties/channels/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        const len6 = data55.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data55[i6] !== "string") {
            const err64 = {
              instancePath: instancePath + "/channels/" + i6,
              schemaPath: "#/properties/channels/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
      } else {
        const err65 = {
          instancePath: instancePath + "/channels",
          schemaPath: "#/properties/channels/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.segments !== undefined && func0.call(data, "segments")) {
      let data57 = data.segments;
      if (Array.isArray(data57)) {
        if (data57.length < 1) {
          const err66 = {
            instancePath: instancePath + "/segments",
            schemaPath: "#/properties/segments/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        const len7 = data57.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data57[i7] !== "string") {
            const err67 = {
              instancePath: instancePath + "/segments/" + i7,
              schemaPath: "#/properties/segments/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = {
          instancePath: instancePath + "/segments",
          schemaPath: "#/properties/segments/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.services !== undefined && func0.call(data, "services")) {
      let data59 = data.services;
      if (Array.isArray(data59)) {
        if (data59.length < 1) {
          const err69 = {
            instancePath: instancePath + "/services",
            schemaPath: "#/properties/services/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        const len8 = data59.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data59[i8] !== "string") {
            const err70 = {
              instancePath: instancePath + "/services/" + i8,
              schemaPath: "#/properties/services/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
      } else {
        const err71 = {
          instancePath: instancePath + "/services",
          schemaPath: "#/properties/services/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.hours !== undefined && func0.call(data, "hours")) {
      let data61 = data.hours;
      if (typeof data61 !== "string" && !Array.isArray(data61)) {
        const err72 = {
          instancePath: instancePath + "/hours",
          schemaPath: "#/properties/hours/type",
          keyword: "type",
          params: { type: schema7.properties.hours.type },
        };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (Array.isArray(data61)) {
        if (data61.length < 1) {
          const err73 = {
            instancePath: instancePath + "/hours",
            schemaPath: "#/properties/hours/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        const len9 = data61.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (typeof data61[i9] !== "string") {
            const err74 = {
              instancePath: instancePath + "/hours/" + i9,
              schemaPath: "#/properties/hours/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      }
    }
    if (data.season !== undefined && func0.call(data, "season")) {
      if (typeof data.season !== "string") {
        const err75 = {
          instancePath: instancePath + "/season",
          schemaPath: "#/properties/season/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err76 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.knownLater !== undefined && func0.call(data, "knownLater")) {
      if (typeof data.knownLater !== "boolean") {
        const err77 = {
          instancePath: instancePath + "/knownLater",
          schemaPath: "#/properties/knownLater/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
  } else {
    const err78 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err78];
    } else {
      vErrors.push(err78);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}

function validate21(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Agreement" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.supplier === undefined || !func0.call(data, "supplier")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "supplier" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.receiver === undefined || !func0.call(data, "receiver")) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "receiver" },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.deliverable === undefined || !func0.call(data, "deliverable")) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "deliverable" },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "supplier" ||
          key0 === "receiver" ||
          key0 === "deliverable" ||
          key0 === "targets" ||
          key0 === "steps"
        )
      ) {
        const err5 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err6 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err7 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err8 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.supplier !== undefined && func0.call(data, "supplier")) {
      if (typeof data.supplier !== "string") {
        const err9 = {
          instancePath: instancePath + "/supplier",
          schemaPath: "#/properties/supplier/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.receiver !== undefined && func0.call(data, "receiver")) {
      if (typeof data.receiver !== "string") {
        const err10 = {
          instancePath: instancePath + "/receiver",
          schemaPath: "#/properties/receiver/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.deliverable !== undefined && func0.call(data, "deliverable")) {
      if (typeof data.deliverable !== "string") {
        const err11 = {
          instancePath: instancePath + "/deliverable",
          schemaPath: "#/properties/deliverable/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.targets !== undefined && func0.call(data, "targets")) {
      let data6 = data.targets;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err12 = {
            instancePath: instancePath + "/targets",
            schemaPath: "#/properties/targets/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate22(data6[i0], {
              instancePath: instancePath + "/targets/" + i0,
              parentData: data6,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/targets",
          schemaPath: "#/properties/targets/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.steps !== undefined && func0.call(data, "steps")) {
      let data8 = data.steps;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err14 = {
            instancePath: instancePath + "/steps",
            schemaPath: "#/properties/steps/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data8[i1] !== "string") {
            const err15 = {
              instancePath: instancePath + "/steps/" + i1,
              schemaPath: "#/properties/steps/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/steps",
          schemaPath: "#/properties/steps/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

const checkAnswer = validate24;
const schema8 = {
  $id: "Answer",
  type: "object",
  additionalProperties: false,
  required: ["id", "question", "answer"],
  properties: {
    id: { type: "string" },
    question: { type: "string" },
    answer: { type: "string" },
    situations: { type: "array", minItems: 1, items: { type: "string" } },
    steps: { type: "array", minItems: 1, items: { type: "string" } },
  },
};

function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Answer" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.question === undefined || !func0.call(data, "question")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "question" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.answer === undefined || !func0.call(data, "answer")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "answer" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "question" ||
          key0 === "answer" ||
          key0 === "situations" ||
          key0 === "steps"
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err4 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.question !== undefined && func0.call(data, "question")) {
      if (typeof data.question !== "string") {
        const err5 = {
          instancePath: instancePath + "/question",
          schemaPath: "#/properties/question/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.answer !== undefined && func0.call(data, "answer")) {
      if (typeof data.answer !== "string") {
        const err6 = {
          instancePath: instancePath + "/answer",
          schemaPath: "#/properties/answer/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.situations !== undefined && func0.call(data, "situations")) {
      let data3 = data.situations;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err7 = {
            instancePath: instancePath + "/situations",
            schemaPath: "#/properties/situations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err8 = {
              instancePath: instancePath + "/situations/" + i0,
              schemaPath: "#/properties/situations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/situations",
          schemaPath: "#/properties/situations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.steps !== undefined && func0.call(data, "steps")) {
      let data5 = data.steps;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err10 = {
            instancePath: instancePath + "/steps",
            schemaPath: "#/properties/steps/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data5[i1] !== "string") {
            const err11 = {
              instancePath: instancePath + "/steps/" + i1,
              schemaPath: "#/properties/steps/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/steps",
          schemaPath: "#/properties/steps/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}

const checkAppearanceRule = validate25;
const schema9 = {
  $id: "AppearanceRule",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    roles: { type: "array", minItems: 1, items: { type: "string" } },
    departments: { type: "array", minItems: 1, items: { type: "string" } },
    areas: { type: "array", minItems: 1, items: { type: "string" } },
    variant: { type: "string" },
    equivalentTo: { type: "string" },
    required: { type: "array", minItems: 1, items: { type: "string" } },
    allowed: { type: "array", minItems: 1, items: { type: "string" } },
    notAllowed: { type: "array", minItems: 1, items: { type: "string" } },
    askFirst: { type: "array", minItems: 1, items: { type: "string" } },
    replaces: { type: "array", minItems: 1, items: { type: "string" } },
    reason: { type: "string" },
    accommodation: { type: "string" },
    pictures: { type: "array", minItems: 1, items: { $ref: "Picture" } },
    owner: { type: "string" },
    checks: { type: "array", minItems: 1, items: { $ref: "Check" } },
    locations: { type: "array", minItems: 1, items: { type: "string" } },
    tiers: { type: "array", minItems: 1, items: { type: "string" } },
    channels: { type: "array", minItems: 1, items: { type: "string" } },
    segments: { type: "array", minItems: 1, items: { type: "string" } },
    services: { type: "array", minItems: 1, items: { type: "string" } },
    hours: { type: ["string", "array"], minItems: 1, items: { type: "string" } },
    season: { type: "string" },
    when: { type: "string" },
    knownLater: { type: "boolean" },
    status: { enum: ["draft", "review", "approved", "retired"] },
    review: { $ref: "Review" },
    sources: { type: "array", minItems: 1, items: { $ref: "SourceUse" } },
    consulted: { type: "array", minItems: 1, items: { type: "string" } },
    informed: { type: "array", minItems: 1, items: { type: "string" } },
  },
};
const schema10 = {
  $id: "Picture",
  type: "object",
  additionalProperties: false,
  required: ["file", "alt"],
  properties: {
    file: { type: "string" },
    alt: { type: "string" },
    shows: { enum: ["allowed", "notAllowed"] },
  },
};

function validate26(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Picture" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === undefined || !func0.call(data, "file")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "file" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.alt === undefined || !func0.call(data, "alt")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "alt" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "file" || key0 === "alt" || key0 === "shows")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.file !== undefined && func0.call(data, "file")) {
      if (typeof data.file !== "string") {
        const err3 = {
          instancePath: instancePath + "/file",
          schemaPath: "#/properties/file/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.alt !== undefined && func0.call(data, "alt")) {
      if (typeof data.alt !== "string") {
        const err4 = {
          instancePath: instancePath + "/alt",
          schemaPath: "#/properties/alt/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.shows !== undefined && func0.call(data, "shows")) {
      let data2 = data.shows;
      if (!(data2 === "allowed" || data2 === "notAllowed")) {
        const err5 = {
          instancePath: instancePath + "/shows",
          schemaPath: "#/properties/shows/enum",
          keyword: "enum",
          params: { allowedValues: schema10.properties.shows.enum },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}

const schema11 = {
  $id: "Check",
  type: "object",
  additionalProperties: false,
  required: ["id", "ask"],
  properties: {
    id: { type: "string" },
    ask: { type: "string" },
    scale: { enum: ["yesNo", "points"] },
    points: { type: "integer" },
    anchors: { type: "array", minItems: 1, items: { type: "string" } },
    weight: { type: "number" },
    critical: { type: "boolean" },
    criticalTo: { enum: ["customer", "business", "compliance"] },
    mayNotApply: { type: "boolean" },
    target: { type: "string" },
  },
};

function validate28(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Check" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ask === undefined || !func0.call(data, "ask")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "ask" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema11.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ask !== undefined && func0.call(data, "ask")) {
      if (typeof data.ask !== "string") {
        const err4 = {
          instancePath: instancePath + "/ask",
          schemaPath: "#/properties/ask/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.scale !== undefined && func0.call(data, "scale")) {
      let data2 = data.scale;
      if (!(data2 === "yesNo" || data2 === "points")) {
        const err5 = {
          instancePath: instancePath + "/scale",
          schemaPath: "#/properties/scale/enum",
          keyword: "enum",
          params: { allowedValues: schema11.properties.scale.enum },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.points !== undefined && func0.call(data, "points")) {
      let data3 = data.points;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err6 = {
          instancePath: instancePath + "/points",
          schemaPath: "#/properties/points/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.anchors !== undefined && func0.call(data, "anchors")) {
      let data4 = data.anchors;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err7 = {
            instancePath: instancePath + "/anchors",
            schemaPath: "#/properties/anchors/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err8 = {
              instancePath: instancePath + "/anchors/" + i0,
              schemaPath: "#/properties/anchors/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/anchors",
          schemaPath: "#/properties/anchors/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.weight !== undefined && func0.call(data, "weight")) {
      let data6 = data.weight;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        const err10 = {
          instancePath: instancePath + "/weight",
          schemaPath: "#/properties/weight/type",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.critical !== undefined && func0.call(data, "critical")) {
      if (typeof data.critical !== "boolean") {
        const err11 = {
          instancePath: instancePath + "/critical",
          schemaPath: "#/properties/critical/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.criticalTo !== undefined && func0.call(data, "criticalTo")) {
      let data8 = data.criticalTo;
      if (!(data8 === "customer" || data8 === "business" || data8 === "compliance")) {
        const err12 = {
          instancePath: instancePath + "/criticalTo",
          schemaPath: "#/properties/criticalTo/enum",
          keyword: "enum",
          params: { allowedValues: schema11.properties.criticalTo.enum },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.mayNotApply !== undefined && func0.call(data, "mayNotApply")) {
      if (typeof data.mayNotApply !== "boolean") {
        const err13 = {
          instancePath: instancePath + "/mayNotApply",
          schemaPath: "#/properties/mayNotApply/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.target !== undefined && func0.call(data, "target")) {
      if (typeof data.target !== "string") {
        const err14 = {
          instancePath: instancePath + "/target",
          schemaPath: "#/properties/target/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}

const schema12 = {
  $id: "Review",
  type: "object",
  additionalProperties: false,
  required: [],
  properties: {
    every: { type: ["string", "number"] },
    last: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  },
};

function validate30(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Review" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "every" || key0 === "last")) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.every !== undefined && func0.call(data, "every")) {
      let data0 = data.every;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        const err1 = {
          instancePath: instancePath + "/every",
          schemaPath: "#/properties/every/type",
          keyword: "type",
          params: { type: schema12.properties.every.type },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.last !== undefined && func0.call(data, "last")) {
      let data1 = data.last;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err2 = {
            instancePath: instancePath + "/last",
            schemaPath: "#/properties/last/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/last",
          schemaPath: "#/properties/last/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}

const schema13 = {
  $id: "SourceUse",
  type: "object",
  additionalProperties: false,
  required: ["source"],
  properties: {
    source: { type: "string" },
    item: { type: "string" },
    note: { type: "string" },
    demands: { $ref: "Demand" },
  },
};
const schema14 = {
  $id: "Demand",
  type: "object",
  additionalProperties: false,
  required: [],
  properties: {
    target: { type: "string" },
    within: { type: ["string", "number"] },
    atMost: { type: ["string", "number"] },
    atLeast: { type: ["string", "number"] },
    exactly: { type: ["string", "number"] },
    share: { type: ["string", "number"] },
    mean: { type: ["string", "number"] },
    remedy: { $ref: "Remedy" },
  },
};
const schema15 = {
  $id: "Remedy",
  type: "object",
  additionalProperties: false,
  required: [],
  properties: {
    targets: { type: "array", minItems: 1, items: { type: "string" } },
    amount: { type: ["string", "number"] },
    gesture: { type: "string" },
    further: { type: ["string", "number"] },
    cap: { type: ["string", "number"] },
    yearStarts: { type: "string" },
    automatic: { type: "boolean" },
    claimWithin: { type: ["string", "number"] },
    claimFrom: { type: "string" },
    payWithin: { type: ["string", "number"] },
    late: { $ref: "Remedy" },
    starts: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    ends: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    reason: { type: "string" },
    variants: { type: "array", minItems: 1, items: { $ref: "Remedy" } },
    locations: { type: "array", minItems: 1, items: { type: "string" } },
    tiers: { type: "array", minItems: 1, items: { type: "string" } },
    channels: { type: "array", minItems: 1, items: { type: "string" } },
    segments: { type: "array", minItems: 1, items: { type: "string" } },
    services: { type: "array", minItems: 1, items: { type: "string" } },
    hours: { type: ["string", "array"], minItems: 1, items: { type: "string" } },
    season: { type: "string" },
    when: { type: "string" },
    knownLater: { type: "boolean" },
  },
};
const wrapper1 = { validate: validate34 };

function validate34(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Remedy" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema15.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.targets !== undefined && func0.call(data, "targets")) {
      let data0 = data.targets;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err1 = {
            instancePath: instancePath + "/targets",
            schemaPath: "#/properties/targets/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err2 = {
              instancePath: instancePath + "/targets/" + i0,
              schemaPath: "#/properties/targets/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/targets",
          schemaPath: "#/properties/targets/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.amount !== undefined && func0.call(data, "amount")) {
      let data2 = data.amount;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err4 = {
          instancePath: instancePath + "/amount",
          schemaPath: "#/properties/amount/type",
          keyword: "type",
          params: { type: schema15.properties.amount.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.gesture !== undefined && func0.call(data, "gesture")) {
      if (typeof data.gesture !== "string") {
        const err5 = {
          instancePath: instancePath + "/gesture",
          schemaPath: "#/properties/gesture/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.further !== undefined && func0.call(data, "further")) {
      let data4 = data.further;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err6 = {
          instancePath: instancePath + "/further",
          schemaPath: "#/properties/further/type",
          keyword: "type",
          params: { type: schema15.properties.further.type },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.cap !== undefined && func0.call(data, "cap")) {
      let data5 = data.cap;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
        const err7 = {
          instancePath: instancePath + "/cap",
          schemaPath: "#/properties/cap/type",
          keyword: "type",
          params: { type: schema15.properties.cap.type },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.yearStarts !== undefined && func0.call(data, "yearStarts")) {
      if (typeof data.yearStarts !== "string") {
        const err8 = {
          instancePath: instancePath + "/yearStarts",
          schemaPath: "#/properties/yearStarts/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.automatic !== undefined && func0.call(data, "automatic")) {
      if (typeof data.automatic !== "boolean") {
        const err9 = {
          instancePath: instancePath + "/automatic",
          schemaPath: "#/properties/automatic/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.claimWithin !== undefined && func0.call(data, "claimWithin")) {
      let data8 = data.claimWithin;
      if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8))) {
        const err10 = {
          instancePath: instancePath + "/claimWithin",
          schemaPath: "#/properties/claimWithin/type",
          keyword: "type",
          params: { type: schema15.properties.claimWithin.type },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.claimFrom !== undefined && func0.call(data, "claimFrom")) {
      if (typeof data.claimFrom !== "string") {
        const err11 = {
          instancePath: instancePath + "/claimFrom",
          schemaPath: "#/properties/claimFrom/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.payWithin !== undefined && func0.call(data, "payWithin")) {
      let data10 = data.payWithin;
      if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10))) {
        const err12 = {
          instancePath: instancePath + "/payWithin",
          schemaPath: "#/properties/payWithin/type",
          keyword: "type",
          params: { type: schema15.properties.payWithin.type },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.late !== undefined && func0.call(data, "late")) {
      if (
        !wrapper1.validate(data.late, {
          instancePath: instancePath + "/late",
          parentData: data,
          parentDataProperty: "late",
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.starts !== undefined && func0.call(data, "starts")) {
      let data12 = data.starts;
      if (typeof data12 === "string") {
        if (!pattern0.test(data12)) {
          const err13 = {
            instancePath: instancePath + "/starts",
            schemaPath: "#/properties/starts/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/starts",
          schemaPath: "#/properties/starts/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.ends !== undefined && func0.call(data, "ends")) {
      let data13 = data.ends;
      if (typeof data13 === "string") {
        if (!pattern0.test(data13)) {
          const err15 = {
            instancePath: instancePath + "/ends",
            schemaPath: "#/properties/ends/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/ends",
          schemaPath: "#/properties/ends/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.reason !== undefined && func0.call(data, "reason")) {
      if (typeof data.reason !== "string") {
        const err17 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/properties/reason/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.variants !== undefined && func0.call(data, "variants")) {
      let data15 = data.variants;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err18 = {
            instancePath: instancePath + "/variants",
            schemaPath: "#/properties/variants/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !wrapper1.validate(data15[i1], {
              instancePath: instancePath + "/variants/" + i1,
              parentData: data15,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors =
              vErrors === null
                ? wrapper1.validate.errors
                : vErrors.concat(wrapper1.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/variants",
          schemaPath: "#/properties/variants/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.locations !== undefined && func0.call(data, "locations")) {
      let data17 = data.locations;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          const err20 = {
            instancePath: instancePath + "/locations",
            schemaPath: "#/properties/locations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data17[i2] !== "string") {
            const err21 = {
              instancePath: instancePath + "/locations/" + i2,
              schemaPath: "#/properties/locations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + "/locations",
          schemaPath: "#/properties/locations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.tiers !== undefined && func0.call(data, "tiers")) {
      let data19 = data.tiers;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          const err23 = {
            instancePath: instancePath + "/tiers",
            schemaPath: "#/properties/tiers/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data19[i3] !== "string") {
            const err24 = {
              instancePath: instancePath + "/tiers/" + i3,
              schemaPath: "#/properties/tiers/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + "/tiers",
          schemaPath: "#/properties/tiers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.channels !== undefined && func0.call(data, "channels")) {
      let data21 = data.channels;
      if (Array.isArray(data21)) {
        if (data21.length < 1) {
          const err26 = {
            instancePath: instancePath + "/channels",
            schemaPath: "#/properties/channels/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data21[i4] !== "string") {
            const err27 = {
              instancePath: instancePath + "/channels/" + i4,
              schemaPath: "#/properties/channels/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + "/channels",
          schemaPath: "#/properties/channels/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.segments !== undefined && func0.call(data, "segments")) {
      let data23 = data.segments;
      if (Array.isArray(data23)) {
        if (data23.length < 1) {
          const err29 = {
            instancePath: instancePath + "/segments",
            schemaPath: "#/properties/segments/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data23[i5] !== "string") {
            const err30 = {
              instancePath: instancePath + "/segments/" + i5,
              schemaPath: "#/properties/segments/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = {
          instancePath: instancePath + "/segments",
          schemaPath: "#/properties/segments/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.services !== undefined && func0.call(data, "services")) {
      let data25 = data.services;
      if (Array.isArray(data25)) {
        if (data25.length < 1) {
          const err32 = {
            instancePath: instancePath + "/services",
            schemaPath: "#/properties/services/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const len6 = data25.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data25[i6] !== "string") {
            const err33 = {
              instancePath: instancePath + "/services/" + i6,
              schemaPath: "#/properties/services/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = {
          instancePath: instancePath + "/services",
          schemaPath: "#/properties/services/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.hours !== undefined && func0.call(data, "hours")) {
      let data27 = data.hours;
      if (typeof data27 !== "string" && !Array.isArray(data27)) {
        const err35 = {
          instancePath: instancePath + "/hours",
          schemaPath: "#/properties/hours/type",
          keyword: "type",
          params: { type: schema15.properties.hours.type },
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (Array.isArray(data27)) {
        if (data27.length < 1) {
          const err36 = {
            instancePath: instancePath + "/hours",
            schemaPath: "#/properties/hours/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        const len7 = data27.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data27[i7] !== "string") {
            const err37 = {
              instancePath: instancePath + "/hours/" + i7,
              schemaPath: "#/properties/hours/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      }
    }
    if (data.season !== undefined && func0.call(data, "season")) {
      if (typeof data.season !== "string") {
        const err38 = {
          instancePath: instancePath + "/season",
          schemaPath: "#/properties/season/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err39 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.knownLater !== undefined && func0.call(data, "knownLater")) {
      if (typeof data.knownLater !== "boolean") {
        const err40 = {
          instancePath: instancePath + "/knownLater",
          schemaPath: "#/properties/knownLater/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
  } else {
    const err41 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}

function validate33(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Demand" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "target" ||
          key0 === "within" ||
          key0 === "atMost" ||
          key0 === "atLeast" ||
          key0 === "exactly" ||
          key0 === "share" ||
          key0 === "mean" ||
          key0 === "remedy"
        )
      ) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.target !== undefined && func0.call(data, "target")) {
      if (typeof data.target !== "string") {
        const err1 = {
          instancePath: instancePath + "/target",
          schemaPath: "#/properties/target/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.within !== undefined && func0.call(data, "within")) {
      let data1 = data.within;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
        const err2 = {
          instancePath: instancePath + "/within",
          schemaPath: "#/properties/within/type",
          keyword: "type",
          params: { type: schema14.properties.within.type },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.atMost !== undefined && func0.call(data, "atMost")) {
      let data2 = data.atMost;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err3 = {
          instancePath: instancePath + "/atMost",
          schemaPath: "#/properties/atMost/type",
          keyword: "type",
          params: { type: schema14.properties.atMost.type },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.atLeast !== undefined && func0.call(data, "atLeast")) {
      let data3 = data.atLeast;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err4 = {
          instancePath: instancePath + "/atLeast",
          schemaPath: "#/properties/atLeast/type",
          keyword: "type",
          params: { type: schema14.properties.atLeast.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.exactly !== undefined && func0.call(data, "exactly")) {
      let data4 = data.exactly;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err5 = {
          instancePath: instancePath + "/exactly",
          schemaPath: "#/properties/exactly/type",
          keyword: "type",
          params: { type: schema14.properties.exactly.type },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.share !== undefined && func0.call(data, "share")) {
      let data5 = data.share;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
        const err6 = {
          instancePath: instancePath + "/share",
          schemaPath: "#/properties/share/type",
          keyword: "type",
          params: { type: schema14.properties.share.type },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.mean !== undefined && func0.call(data, "mean")) {
      let data6 = data.mean;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
        const err7 = {
          instancePath: instancePath + "/mean",
          schemaPath: "#/properties/mean/type",
          keyword: "type",
          params: { type: schema14.properties.mean.type },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.remedy !== undefined && func0.call(data, "remedy")) {
      if (
        !validate34(data.remedy, {
          instancePath: instancePath + "/remedy",
          parentData: data,
          parentDataProperty: "remedy",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}

function validate32(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="SourceUse" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === undefined || !func0.call(data, "source")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "source" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "source" || key0 === "item" || key0 === "note" || key0 === "demands")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.source !== undefined && func0.call(data, "source")) {
      if (typeof data.source !== "string") {
        const err2 = {
          instancePath: instancePath + "/source",
          schemaPath: "#/properties/source/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.item !== undefined && func0.call(data, "item")) {
      if (typeof data.item !== "string") {
        const err3 = {
          instancePath: instancePath + "/item",
          schemaPath: "#/properties/item/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.note !== undefined && func0.call(data, "note")) {
      if (typeof data.note !== "string") {
        const err4 = {
          instancePath: instancePath + "/note",
          schemaPath: "#/properties/note/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.demands !== undefined && func0.call(data, "demands")) {
      if (
        !validate33(data.demands, {
          instancePath: instancePath + "/demands",
          parentData: data,
          parentDataProperty: "demands",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}

function validate25(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="AppearanceRule" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema9.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.roles !== undefined && func0.call(data, "roles")) {
      let data3 = data.roles;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err6 = {
            instancePath: instancePath + "/roles",
            schemaPath: "#/properties/roles/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err7 = {
              instancePath: instancePath + "/roles/" + i0,
              schemaPath: "#/properties/roles/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/roles",
          schemaPath: "#/properties/roles/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.departments !== undefined && func0.call(data, "departments")) {
      let data5 = data.departments;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err9 = {
            instancePath: instancePath + "/departments",
            schemaPath: "#/properties/departments/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data5[i1] !== "string") {
            const err10 = {
              instancePath: instancePath + "/departments/" + i1,
              schemaPath: "#/properties/departments/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/departments",
          schemaPath: "#/properties/departments/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.areas !== undefined && func0.call(data, "areas")) {
      let data7 = data.areas;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err12 = {
            instancePath: instancePath + "/areas",
            schemaPath: "#/properties/areas/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data7[i2] !== "string") {
            const err13 = {
              instancePath: instancePath + "/areas/" + i2,
              schemaPath: "#/properties/areas/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/areas",
          schemaPath: "#/properties/areas/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.variant !== undefined && func0.call(data, "variant")) {
      if (typeof data.variant !== "string") {
        const err15 = {
          instancePath: instancePath + "/variant",
          schemaPath: "#/properties/variant/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.equivalentTo !== undefined && func0.call(data, "equivalentTo")) {
      if (typeof data.equivalentTo !== "string") {
        const err16 = {
          instancePath: instancePath + "/equivalentTo",
          schemaPath: "#/properties/equivalentTo/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.required !== undefined && func0.call(data, "required")) {
      let data11 = data.required;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err17 = {
            instancePath: instancePath + "/required",
            schemaPath: "#/properties/required/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data11[i3] !== "string") {
            const err18 = {
              instancePath: instancePath + "/required/" + i3,
              schemaPath: "#/properties/required/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/required",
          schemaPath: "#/properties/required/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.allowed !== undefined && func0.call(data, "allowed")) {
      let data13 = data.allowed;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err20 = {
            instancePath: instancePath + "/allowed",
            schemaPath: "#/properties/allowed/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data13[i4] !== "string") {
            const err21 = {
              instancePath: instancePath + "/allowed/" + i4,
              schemaPath: "#/properties/allowed/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + "/allowed",
          schemaPath: "#/properties/allowed/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.notAllowed !== undefined && func0.call(data, "notAllowed")) {
      let data15 = data.notAllowed;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err23 = {
            instancePath: instancePath + "/notAllowed",
            schemaPath: "#/properties/notAllowed/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len5 = data15.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data15[i5] !== "string") {
            const err24 = {
              instancePath: instancePath + "/notAllowed/" + i5,
              schemaPath: "#/properties/notAllowed/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + "/notAllowed",
          schemaPath: "#/properties/notAllowed/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.askFirst !== undefined && func0.call(data, "askFirst")) {
      let data17 = data.askFirst;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          const err26 = {
            instancePath: instancePath + "/askFirst",
            schemaPath: "#/properties/askFirst/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len6 = data17.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data17[i6] !== "string") {
            const err27 = {
              instancePath: instancePath + "/askFirst/" + i6,
              schemaPath: "#/properties/askFirst/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + "/askFirst",
          schemaPath: "#/properties/askFirst/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.replaces !== undefined && func0.call(data, "replaces")) {
      let data19 = data.replaces;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          const err29 = {
            instancePath: instancePath + "/replaces",
            schemaPath: "#/properties/replaces/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len7 = data19.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data19[i7] !== "string") {
            const err30 = {
              instancePath: instancePath + "/replaces/" + i7,
              schemaPath: "#/properties/replaces/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = {
          instancePath: instancePath + "/replaces",
          schemaPath: "#/properties/replaces/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.reason !== undefined && func0.call(data, "reason")) {
      if (typeof data.reason !== "string") {
        const err32 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/properties/reason/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.accommodation !== undefined && func0.call(data, "accommodation")) {
      if (typeof data.accommodation !== "string") {
        const err33 = {
          instancePath: instancePath + "/accommodation",
          schemaPath: "#/properties/accommodation/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.pictures !== undefined && func0.call(data, "pictures")) {
      let data23 = data.pictures;
      if (Array.isArray(data23)) {
        if (data23.length < 1) {
          const err34 = {
            instancePath: instancePath + "/pictures",
            schemaPath: "#/properties/pictures/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        const len8 = data23.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (
            !validate26(data23[i8], {
              instancePath: instancePath + "/pictures/" + i8,
              parentData: data23,
              parentDataProperty: i8,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = {
          instancePath: instancePath + "/pictures",
          schemaPath: "#/properties/pictures/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err36 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.checks !== undefined && func0.call(data, "checks")) {
      let data26 = data.checks;
      if (Array.isArray(data26)) {
        if (data26.length < 1) {
          const err37 = {
            instancePath: instancePath + "/checks",
            schemaPath: "#/properties/checks/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        const len9 = data26.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (
            !validate28(data26[i9], {
              instancePath: instancePath + "/checks/" + i9,
              parentData: data26,
              parentDataProperty: i9,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err38 = {
          instancePath: instancePath + "/checks",
          schemaPath: "#/properties/checks/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.locations !== undefined && func0.call(data, "locations")) {
      let data28 = data.locations;
      if (Array.isArray(data28)) {
        if (data28.length < 1) {
          const err39 = {
            instancePath: instancePath + "/locations",
            schemaPath: "#/properties/locations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len10 = data28.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (typeof data28[i10] !== "string") {
            const err40 = {
              instancePath: instancePath + "/locations/" + i10,
              schemaPath: "#/properties/locations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = {
          instancePath: instancePath + "/locations",
          schemaPath: "#/properties/locations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.tiers !== undefined && func0.call(data, "tiers")) {
      let data30 = data.tiers;
      if (Array.isArray(data30)) {
        if (data30.length < 1) {
          const err42 = {
            instancePath: instancePath + "/tiers",
            schemaPath: "#/properties/tiers/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        const len11 = data30.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (typeof data30[i11] !== "string") {
            const err43 = {
              instancePath: instancePath + "/tiers/" + i11,
              schemaPath: "#/properties/tiers/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = {
          instancePath: instancePath + "/tiers",
          schemaPath: "#/properties/tiers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.channels !== undefined && func0.call(data, "channels")) {
      let data32 = data.channels;
      if (Array.isArray(data32)) {
        if (data32.length < 1) {
          const err45 = {
            instancePath: instancePath + "/channels",
            schemaPath: "#/properties/channels/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        const len12 = data32.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (typeof data32[i12] !== "string") {
            const err46 = {
              instancePath: instancePath + "/channels/" + i12,
              schemaPath: "#/properties/channels/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = {
          instancePath: instancePath + "/channels",
          schemaPath: "#/properties/channels/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.segments !== undefined && func0.call(data, "segments")) {
      let data34 = data.segments;
      if (Array.isArray(data34)) {
        if (data34.length < 1) {
          const err48 = {
            instancePath: instancePath + "/segments",
            schemaPath: "#/properties/segments/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        const len13 = data34.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (typeof data34[i13] !== "string") {
            const err49 = {
              instancePath: instancePath + "/segments/" + i13,
              schemaPath: "#/properties/segments/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = {
          instancePath: instancePath + "/segments",
          schemaPath: "#/properties/segments/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.services !== undefined && func0.call(data, "services")) {
      let data36 = data.services;
      if (Array.isArray(data36)) {
        if (data36.length < 1) {
          const err51 = {
            instancePath: instancePath + "/services",
            schemaPath: "#/properties/services/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        const len14 = data36.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (typeof data36[i14] !== "string") {
            const err52 = {
              instancePath: instancePath + "/services/" + i14,
              schemaPath: "#/properties/services/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = {
          instancePath: instancePath + "/services",
          schemaPath: "#/properties/services/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.hours !== undefined && func0.call(data, "hours")) {
      let data38 = data.hours;
      if (typeof data38 !== "string" && !Array.isArray(data38)) {
        const err54 = {
          instancePath: instancePath + "/hours",
          schemaPath: "#/properties/hours/type",
          keyword: "type",
          params: { type: schema9.properties.hours.type },
        };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (Array.isArray(data38)) {
        if (data38.length < 1) {
          const err55 = {
            instancePath: instancePath + "/hours",
            schemaPath: "#/properties/hours/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        const len15 = data38.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (typeof data38[i15] !== "string") {
            const err56 = {
              instancePath: instancePath + "/hours/" + i15,
              schemaPath: "#/properties/hours/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      }
    }
    if (data.season !== undefined && func0.call(data, "season")) {
      if (typeof data.season !== "string") {
        const err57 = {
          instancePath: instancePath + "/season",
          schemaPath: "#/properties/season/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err58 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.knownLater !== undefined && func0.call(data, "knownLater")) {
      if (typeof data.knownLater !== "boolean") {
        const err59 = {
          instancePath: instancePath + "/knownLater",
          schemaPath: "#/properties/knownLater/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.status !== undefined && func0.call(data, "status")) {
      let data43 = data.status;
      if (
        !(
          data43 === "draft" ||
          data43 === "review" ||
          data43 === "approved" ||
          data43 === "retired"
        )
      ) {
        const err60 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/enum",
          keyword: "enum",
          params: { allowedValues: schema9.properties.status.enum },
        };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.review !== undefined && func0.call(data, "review")) {
      if (
        !validate30(data.review, {
          instancePath: instancePath + "/review",
          parentData: data,
          parentDataProperty: "review",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== undefined && func0.call(data, "sources")) {
      let data45 = data.sources;
      if (Array.isArray(data45)) {
        if (data45.length < 1) {
          const err61 = {
            instancePath: instancePath + "/sources",
            schemaPath: "#/properties/sources/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        const len16 = data45.length;
        for (let i16 = 0; i16 < len16; i16++) {
          if (
            !validate32(data45[i16], {
              instancePath: instancePath + "/sources/" + i16,
              parentData: data45,
              parentDataProperty: i16,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err62 = {
          instancePath: instancePath + "/sources",
          schemaPath: "#/properties/sources/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.consulted !== undefined && func0.call(data, "consulted")) {
      let data47 = data.consulted;
      if (Array.isArray(data47)) {
        if (data47.length < 1) {
          const err63 = {
            instancePath: instancePath + "/consulted",
            schemaPath: "#/properties/consulted/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        const len17 = data47.length;
        for (let i17 = 0; i17 < len17; i17++) {
          if (typeof data47[i17] !== "string") {
            const err64 = {
              instancePath: instancePath + "/consulted/" + i17,
              schemaPath: "#/properties/consulted/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
      } else {
        const err65 = {
          instancePath: instancePath + "/consulted",
          schemaPath: "#/properties/consulted/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.informed !== undefined && func0.call(data, "informed")) {
      let data49 = data.informed;
      if (Array.isArray(data49)) {
        if (data49.length < 1) {
          const err66 = {
            instancePath: instancePath + "/informed",
            schemaPath: "#/properties/informed/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        const len18 = data49.length;
        for (let i18 = 0; i18 < len18; i18++) {
          if (typeof data49[i18] !== "string") {
            const err67 = {
              instancePath: instancePath + "/informed/" + i18,
              schemaPath: "#/properties/informed/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = {
          instancePath: instancePath + "/informed",
          schemaPath: "#/properties/informed/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
  } else {
    const err69 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err69];
    } else {
      vErrors.push(err69);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}

const checkBudget = validate38;
const schema16 = {
  $id: "Budget",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "owner"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    department: { type: "string" },
    owner: { type: "string" },
    money: { type: ["string", "number"] },
    time: { type: ["string", "number"] },
  },
};

function validate38(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Budget" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.owner === undefined || !func0.call(data, "owner")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "owner" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "department" ||
          key0 === "owner" ||
          key0 === "money" ||
          key0 === "time"
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err4 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err5 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.department !== undefined && func0.call(data, "department")) {
      if (typeof data.department !== "string") {
        const err7 = {
          instancePath: instancePath + "/department",
          schemaPath: "#/properties/department/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err8 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.money !== undefined && func0.call(data, "money")) {
      let data5 = data.money;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
        const err9 = {
          instancePath: instancePath + "/money",
          schemaPath: "#/properties/money/type",
          keyword: "type",
          params: { type: schema16.properties.money.type },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.time !== undefined && func0.call(data, "time")) {
      let data6 = data.time;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
        const err10 = {
          instancePath: instancePath + "/time",
          schemaPath: "#/properties/time/type",
          keyword: "type",
          params: { type: schema16.properties.time.type },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}

const checkCalendar = validate39;
const schema17 = {
  $id: "Calendar",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    workingDays: { type: ["string", "array"], minItems: 1, items: { type: "string" } },
    holidays: {
      type: "array",
      minItems: 1,
      items: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    },
    timeZone: { type: "string" },
  },
};

function validate39(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Calendar" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "workingDays" ||
          key0 === "holidays" ||
          key0 === "timeZone"
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.workingDays !== undefined && func0.call(data, "workingDays")) {
      let data3 = data.workingDays;
      if (typeof data3 !== "string" && !Array.isArray(data3)) {
        const err6 = {
          instancePath: instancePath + "/workingDays",
          schemaPath: "#/properties/workingDays/type",
          keyword: "type",
          params: { type: schema17.properties.workingDays.type },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err7 = {
            instancePath: instancePath + "/workingDays",
            schemaPath: "#/properties/workingDays/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err8 = {
              instancePath: instancePath + "/workingDays/" + i0,
              schemaPath: "#/properties/workingDays/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
    }
    if (data.holidays !== undefined && func0.call(data, "holidays")) {
      let data5 = data.holidays;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err9 = {
            instancePath: instancePath + "/holidays",
            schemaPath: "#/properties/holidays/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (!pattern0.test(data6)) {
              const err10 = {
                instancePath: instancePath + "/holidays/" + i1,
                schemaPath: "#/properties/holidays/items/pattern",
                keyword: "pattern",
                params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = {
              instancePath: instancePath + "/holidays/" + i1,
              schemaPath: "#/properties/holidays/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/holidays",
          schemaPath: "#/properties/holidays/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.timeZone !== undefined && func0.call(data, "timeZone")) {
      if (typeof data.timeZone !== "string") {
        const err13 = {
          instancePath: instancePath + "/timeZone",
          schemaPath: "#/properties/timeZone/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}

const checkChange = validate40;
const schema18 = {
  $id: "Change",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "edition", "kind"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    edition: { type: "string" },
    kind: { enum: ["added", "changed", "removed"] },
    what: { type: "array", minItems: 1, items: { type: "string" } },
    material: { type: "boolean" },
    reason: { type: "string" },
    retrain: { type: "array", minItems: 1, items: { type: "string" } },
  },
};

function validate40(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Change" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.edition === undefined || !func0.call(data, "edition")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "edition" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.kind === undefined || !func0.call(data, "kind")) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema18.properties, key0)) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err5 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err6 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err7 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.edition !== undefined && func0.call(data, "edition")) {
      if (typeof data.edition !== "string") {
        const err8 = {
          instancePath: instancePath + "/edition",
          schemaPath: "#/properties/edition/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kind !== undefined && func0.call(data, "kind")) {
      let data4 = data.kind;
      if (!(data4 === "added" || data4 === "changed" || data4 === "removed")) {
        const err9 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema18.properties.kind.enum },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.what !== undefined && func0.call(data, "what")) {
      let data5 = data.what;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err10 = {
            instancePath: instancePath + "/what",
            schemaPath: "#/properties/what/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            const err11 = {
              instancePath: instancePath + "/what/" + i0,
              schemaPath: "#/properties/what/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/what",
          schemaPath: "#/properties/what/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.material !== undefined && func0.call(data, "material")) {
      if (typeof data.material !== "boolean") {
        const err13 = {
          instancePath: instancePath + "/material",
          schemaPath: "#/properties/material/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.reason !== undefined && func0.call(data, "reason")) {
      if (typeof data.reason !== "string") {
        const err14 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/properties/reason/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.retrain !== undefined && func0.call(data, "retrain")) {
      let data9 = data.retrain;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err15 = {
            instancePath: instancePath + "/retrain",
            schemaPath: "#/properties/retrain/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data9[i1] !== "string") {
            const err16 = {
              instancePath: instancePath + "/retrain/" + i1,
              schemaPath: "#/properties/retrain/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/retrain",
          schemaPath: "#/properties/retrain/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}

const checkChannel = validate41;
const schema19 = {
  $id: "Channel",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    owner: { type: "string" },
    hours: { type: ["string", "array"], minItems: 1, items: { type: "string" } },
    languages: { type: "array", minItems: 1, items: { type: "string" } },
    locations: { type: "array", minItems: 1, items: { type: "string" } },
    open: { type: "boolean" },
    capacity: { type: ["string", "number"] },
    contact: { type: "array", minItems: 1, items: { $ref: "Contact" } },
    targets: { type: "array", minItems: 1, items: { $ref: "Target" } },
  },
};
const schema20 = {
  $id: "Contact",
  type: "object",
  additionalProperties: false,
  required: ["kind", "value"],
  properties: {
    kind: { enum: ["phone", "email", "address", "web", "chat", "social"] },
    value: { type: "string" },
    note: { type: "string" },
  },
};

function validate42(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Contact" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined || !func0.call(data, "kind")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === undefined || !func0.call(data, "value")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "value" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "value" || key0 === "note")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== undefined && func0.call(data, "kind")) {
      let data0 = data.kind;
      if (
        !(
          data0 === "phone" ||
          data0 === "email" ||
          data0 === "address" ||
          data0 === "web" ||
          data0 === "chat" ||
          data0 === "social"
        )
      ) {
        const err3 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema20.properties.kind.enum },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.value !== undefined && func0.call(data, "value")) {
      if (typeof data.value !== "string") {
        const err4 = {
          instancePath: instancePath + "/value",
          schemaPath: "#/properties/value/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.note !== undefined && func0.call(data, "note")) {
      if (typeof data.note !== "string") {
        const err5 = {
          instancePath: instancePath + "/note",
          schemaPath: "#/properties/note/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}

function validate41(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Channel" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema19.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err6 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.hours !== undefined && func0.call(data, "hours")) {
      let data4 = data.hours;
      if (typeof data4 !== "string" && !Array.isArray(data4)) {
        const err7 = {
          instancePath: instancePath + "/hours",
          schemaPath: "#/properties/hours/type",
          keyword: "type",
          params: { type: schema19.properties.hours.type },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err8 = {
            instancePath: instancePath + "/hours",
            schemaPath: "#/properties/hours/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err9 = {
              instancePath: instancePath + "/hours/" + i0,
              schemaPath: "#/properties/hours/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      }
    }
    if (data.languages !== undefined && func0.call(data, "languages")) {
      let data6 = data.languages;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err10 = {
            instancePath: instancePath + "/languages",
            schemaPath: "#/properties/languages/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data6[i1] !== "string") {
            const err11 = {
              instancePath: instancePath + "/languages/" + i1,
              schemaPath: "#/properties/languages/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/languages",
          schemaPath: "#/properties/languages/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.locations !== undefined && func0.call(data, "locations")) {
      let data8 = data.locations;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err13 = {
            instancePath: instancePath + "/locations",
            schemaPath: "#/properties/locations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data8[i2] !== "string") {
            const err14 = {
              instancePath: instancePath + "/locations/" + i2,
              schemaPath: "#/properties/locations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/locations",
          schemaPath: "#/properties/locations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.open !== undefined && func0.call(data, "open")) {
      if (typeof data.open !== "boolean") {
        const err16 = {
          instancePath: instancePath + "/open",
          schemaPath: "#/properties/open/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.capacity !== undefined && func0.call(data, "capacity")) {
      let data11 = data.capacity;
      if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11))) {
        const err17 = {
          instancePath: instancePath + "/capacity",
          schemaPath: "#/properties/capacity/type",
          keyword: "type",
          params: { type: schema19.properties.capacity.type },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.contact !== undefined && func0.call(data, "contact")) {
      let data12 = data.contact;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err18 = {
            instancePath: instancePath + "/contact",
            schemaPath: "#/properties/contact/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate42(data12[i3], {
              instancePath: instancePath + "/contact/" + i3,
              parentData: data12,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/contact",
          schemaPath: "#/properties/contact/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.targets !== undefined && func0.call(data, "targets")) {
      let data14 = data.targets;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err20 = {
            instancePath: instancePath + "/targets",
            schemaPath: "#/properties/targets/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate22(data14[i4], {
              instancePath: instancePath + "/targets/" + i4,
              parentData: data14,
              parentDataProperty: i4,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + "/targets",
          schemaPath: "#/properties/targets/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}

const checkChecklist = validate45;
const schema21 = {
  $id: "Checklist",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "sections"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    version: { type: "integer" },
    scenario: { type: "string" },
    criticalPolicy: { enum: ["report", "zeroVisit", "zeroSection"] },
    sections: { type: "array", minItems: 1, items: { $ref: "Section" } },
  },
};
const schema22 = {
  $id: "Section",
  type: "object",
  additionalProperties: false,
  required: ["title"],
  properties: {
    title: { type: "string" },
    weight: { type: "number" },
    stage: { type: "string" },
    checks: { type: "array", minItems: 1, items: { type: "string" } },
  },
};

function validate46(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Section" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === undefined || !func0.call(data, "title")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "title" || key0 === "weight" || key0 === "stage" || key0 === "checks")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err2 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.weight !== undefined && func0.call(data, "weight")) {
      let data1 = data.weight;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = {
          instancePath: instancePath + "/weight",
          schemaPath: "#/properties/weight/type",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.stage !== undefined && func0.call(data, "stage")) {
      if (typeof data.stage !== "string") {
        const err4 = {
          instancePath: instancePath + "/stage",
          schemaPath: "#/properties/stage/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.checks !== undefined && func0.call(data, "checks")) {
      let data3 = data.checks;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err5 = {
            instancePath: instancePath + "/checks",
            schemaPath: "#/properties/checks/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err6 = {
              instancePath: instancePath + "/checks/" + i0,
              schemaPath: "#/properties/checks/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/checks",
          schemaPath: "#/properties/checks/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}

function validate45(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Checklist" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sections === undefined || !func0.call(data, "sections")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "sections" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "version" ||
          key0 === "scenario" ||
          key0 === "criticalPolicy" ||
          key0 === "sections"
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err4 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err5 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.version !== undefined && func0.call(data, "version")) {
      let data3 = data.version;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err7 = {
          instancePath: instancePath + "/version",
          schemaPath: "#/properties/version/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.scenario !== undefined && func0.call(data, "scenario")) {
      if (typeof data.scenario !== "string") {
        const err8 = {
          instancePath: instancePath + "/scenario",
          schemaPath: "#/properties/scenario/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.criticalPolicy !== undefined && func0.call(data, "criticalPolicy")) {
      let data5 = data.criticalPolicy;
      if (!(data5 === "report" || data5 === "zeroVisit" || data5 === "zeroSection")) {
        const err9 = {
          instancePath: instancePath + "/criticalPolicy",
          schemaPath: "#/properties/criticalPolicy/enum",
          keyword: "enum",
          params: { allowedValues: schema21.properties.criticalPolicy.enum },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.sections !== undefined && func0.call(data, "sections")) {
      let data6 = data.sections;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err10 = {
            instancePath: instancePath + "/sections",
            schemaPath: "#/properties/sections/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate46(data6[i0], {
              instancePath: instancePath + "/sections/" + i0,
              parentData: data6,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/sections",
          schemaPath: "#/properties/sections/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}

const checkConsequence = validate48;
const schema23 = {
  $id: "Consequence",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "ladder", "decidedBy"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    means: { type: "string" },
    ladder: { type: "array", minItems: 1, items: { $ref: "Rung" } },
    window: { type: ["string", "number"] },
    decidedBy: { type: "string" },
    hearing: { type: "string" },
    appealTo: { type: "string" },
    expires: { type: ["string", "number"] },
    roles: { type: "array", minItems: 1, items: { type: "string" } },
    document: { type: "string" },
  },
};
const schema24 = {
  $id: "Rung",
  type: "object",
  additionalProperties: false,
  required: ["form"],
  properties: {
    form: {
      enum: [
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
    text: { type: "string" },
  },
};

function validate49(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Rung" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.form === undefined || !func0.call(data, "form")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "form" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "form" || key0 === "text")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.form !== undefined && func0.call(data, "form")) {
      let data0 = data.form;
      if (
        !(
          data0 === "coaching" ||
          data0 === "retraining" ||
          data0 === "remark" ||
          data0 === "reprimand" ||
          data0 === "bonusPart" ||
          data0 === "sentHome" ||
          data0 === "dismissal" ||
          data0 === "fine" ||
          data0 === "other"
        )
      ) {
        const err2 = {
          instancePath: instancePath + "/form",
          schemaPath: "#/properties/form/enum",
          keyword: "enum",
          params: { allowedValues: schema24.properties.form.enum },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.text !== undefined && func0.call(data, "text")) {
      if (typeof data.text !== "string") {
        const err3 = {
          instancePath: instancePath + "/text",
          schemaPath: "#/properties/text/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}

function validate48(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Consequence" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ladder === undefined || !func0.call(data, "ladder")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "ladder" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.decidedBy === undefined || !func0.call(data, "decidedBy")) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "decidedBy" },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema23.properties, key0)) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err5 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err6 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err7 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.means !== undefined && func0.call(data, "means")) {
      if (typeof data.means !== "string") {
        const err8 = {
          instancePath: instancePath + "/means",
          schemaPath: "#/properties/means/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.ladder !== undefined && func0.call(data, "ladder")) {
      let data4 = data.ladder;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err9 = {
            instancePath: instancePath + "/ladder",
            schemaPath: "#/properties/ladder/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate49(data4[i0], {
              instancePath: instancePath + "/ladder/" + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/ladder",
          schemaPath: "#/properties/ladder/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.window !== undefined && func0.call(data, "window")) {
      let data6 = data.window;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
        const err11 = {
          instancePath: instancePath + "/window",
          schemaPath: "#/properties/window/type",
          keyword: "type",
          params: { type: schema23.properties.window.type },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.decidedBy !== undefined && func0.call(data, "decidedBy")) {
      if (typeof data.decidedBy !== "string") {
        const err12 = {
          instancePath: instancePath + "/decidedBy",
          schemaPath: "#/properties/decidedBy/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.hearing !== undefined && func0.call(data, "hearing")) {
      if (typeof data.hearing !== "string") {
        const err13 = {
          instancePath: instancePath + "/hearing",
          schemaPath: "#/properties/hearing/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.appealTo !== undefined && func0.call(data, "appealTo")) {
      if (typeof data.appealTo !== "string") {
        const err14 = {
          instancePath: instancePath + "/appealTo",
          schemaPath: "#/properties/appealTo/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.expires !== undefined && func0.call(data, "expires")) {
      let data10 = data.expires;
      if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10))) {
        const err15 = {
          instancePath: instancePath + "/expires",
          schemaPath: "#/properties/expires/type",
          keyword: "type",
          params: { type: schema23.properties.expires.type },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.roles !== undefined && func0.call(data, "roles")) {
      let data11 = data.roles;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err16 = {
            instancePath: instancePath + "/roles",
            schemaPath: "#/properties/roles/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data11[i1] !== "string") {
            const err17 = {
              instancePath: instancePath + "/roles/" + i1,
              schemaPath: "#/properties/roles/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/roles",
          schemaPath: "#/properties/roles/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.document !== undefined && func0.call(data, "document")) {
      if (typeof data.document !== "string") {
        const err19 = {
          instancePath: instancePath + "/document",
          schemaPath: "#/properties/document/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}

const checkControl = validate51;
const schema25 = {
  $id: "Control",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "method"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    method: {
      enum: [
        "mysteryShopping",
        "callReview",
        "observation",
        "selfCheck",
        "survey",
        "systemData",
        "documentCheck",
      ],
    },
    every: { type: ["string", "number"] },
    sample: { type: "string" },
    doneBy: { type: "string" },
    roles: { type: "array", minItems: 1, items: { type: "string" } },
    locations: { type: "array", minItems: 1, items: { type: "string" } },
    checklist: { type: "string" },
    metrics: { type: "array", minItems: 1, items: { type: "string" } },
    told: { type: "string" },
    use: {
      type: "array",
      minItems: 1,
      items: { enum: ["coaching", "teamBonus", "individualBonus", "improvement", "discipline"] },
    },
  },
};

function validate51(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Control" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.method === undefined || !func0.call(data, "method")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "method" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema25.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err4 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err5 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.method !== undefined && func0.call(data, "method")) {
      let data3 = data.method;
      if (
        !(
          data3 === "mysteryShopping" ||
          data3 === "callReview" ||
          data3 === "observation" ||
          data3 === "selfCheck" ||
          data3 === "survey" ||
          data3 === "systemData" ||
          data3 === "documentCheck"
        )
      ) {
        const err7 = {
          instancePath: instancePath + "/method",
          schemaPath: "#/properties/method/enum",
          keyword: "enum",
          params: { allowedValues: schema25.properties.method.enum },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.every !== undefined && func0.call(data, "every")) {
      let data4 = data.every;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err8 = {
          instancePath: instancePath + "/every",
          schemaPath: "#/properties/every/type",
          keyword: "type",
          params: { type: schema25.properties.every.type },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.sample !== undefined && func0.call(data, "sample")) {
      if (typeof data.sample !== "string") {
        const err9 = {
          instancePath: instancePath + "/sample",
          schemaPath: "#/properties/sample/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.doneBy !== undefined && func0.call(data, "doneBy")) {
      if (typeof data.doneBy !== "string") {
        const err10 = {
          instancePath: instancePath + "/doneBy",
          schemaPath: "#/properties/doneBy/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.roles !== undefined && func0.call(data, "roles")) {
      let data7 = data.roles;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err11 = {
            instancePath: instancePath + "/roles",
            schemaPath: "#/properties/roles/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            const err12 = {
              instancePath: instancePath + "/roles/" + i0,
              schemaPath: "#/properties/roles/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/roles",
          schemaPath: "#/properties/roles/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.locations !== undefined && func0.call(data, "locations")) {
      let data9 = data.locations;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err14 = {
            instancePath: instancePath + "/locations",
            schemaPath: "#/properties/locations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data9[i1] !== "string") {
            const err15 = {
              instancePath: instancePath + "/locations/" + i1,
              schemaPath: "#/properties/locations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/locations",
          schemaPath: "#/properties/locations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.checklist !== undefined && func0.call(data, "checklist")) {
      if (typeof data.checklist !== "string") {
        const err17 = {
          instancePath: instancePath + "/checklist",
          schemaPath: "#/properties/checklist/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.metrics !== undefined && func0.call(data, "metrics")) {
      let data12 = data.metrics;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err18 = {
            instancePath: instancePath + "/metrics",
            schemaPath: "#/properties/metrics/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data12[i2] !== "string") {
            const err19 = {
              instancePath: instancePath + "/metrics/" + i2,
              schemaPath: "#/properties/metrics/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/metrics",
          schemaPath: "#/properties/metrics/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.told !== undefined && func0.call(data, "told")) {
      if (typeof data.told !== "string") {
        const err21 = {
          instancePath: instancePath + "/told",
          schemaPath: "#/properties/told/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.use !== undefined && func0.call(data, "use")) {
      let data15 = data.use;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err22 = {
            instancePath: instancePath + "/use",
            schemaPath: "#/properties/use/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data16 = data15[i3];
          if (
            !(
              data16 === "coaching" ||
              data16 === "teamBonus" ||
              data16 === "individualBonus" ||
              data16 === "improvement" ||
              data16 === "discipline"
            )
          ) {
            const err23 = {
              instancePath: instancePath + "/use/" + i3,
              schemaPath: "#/properties/use/items/enum",
              keyword: "enum",
              params: { allowedValues: schema25.properties.use.items.enum },
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + "/use",
          schemaPath: "#/properties/use/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}

const checkCorrectiveAction = validate52;
const schema26 = {
  $id: "CorrectiveAction",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "finding", "owner", "due"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    finding: { type: "string" },
    standards: { type: "array", minItems: 1, items: { type: "string" } },
    locations: { type: "array", minItems: 1, items: { type: "string" } },
    cause: { type: "string" },
    owner: { type: "string" },
    due: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    status: { enum: ["open", "done", "verified"] },
    verifiedBy: { type: "string" },
  },
};

function validate52(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="CorrectiveAction" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.finding === undefined || !func0.call(data, "finding")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "finding" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.owner === undefined || !func0.call(data, "owner")) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "owner" },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.due === undefined || !func0.call(data, "due")) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "due" },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema26.properties, key0)) {
        const err5 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err6 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err7 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err8 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.finding !== undefined && func0.call(data, "finding")) {
      if (typeof data.finding !== "string") {
        const err9 = {
          instancePath: instancePath + "/finding",
          schemaPath: "#/properties/finding/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.standards !== undefined && func0.call(data, "standards")) {
      let data4 = data.standards;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err10 = {
            instancePath: instancePath + "/standards",
            schemaPath: "#/properties/standards/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err11 = {
              instancePath: instancePath + "/standards/" + i0,
              schemaPath: "#/properties/standards/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/standards",
          schemaPath: "#/properties/standards/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.locations !== undefined && func0.call(data, "locations")) {
      let data6 = data.locations;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err13 = {
            instancePath: instancePath + "/locations",
            schemaPath: "#/properties/locations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data6[i1] !== "string") {
            const err14 = {
              instancePath: instancePath + "/locations/" + i1,
              schemaPath: "#/properties/locations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/locations",
          schemaPath: "#/properties/locations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.cause !== undefined && func0.call(data, "cause")) {
      if (typeof data.cause !== "string") {
        const err16 = {
          instancePath: instancePath + "/cause",
          schemaPath: "#/properties/cause/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err17 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.due !== undefined && func0.call(data, "due")) {
      let data10 = data.due;
      if (typeof data10 === "string") {
        if (!pattern0.test(data10)) {
          const err18 = {
            instancePath: instancePath + "/due",
            schemaPath: "#/properties/due/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/due",
          schemaPath: "#/properties/due/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.status !== undefined && func0.call(data, "status")) {
      let data11 = data.status;
      if (!(data11 === "open" || data11 === "done" || data11 === "verified")) {
        const err20 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/enum",
          keyword: "enum",
          params: { allowedValues: schema26.properties.status.enum },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.verifiedBy !== undefined && func0.call(data, "verifiedBy")) {
      if (typeof data.verifiedBy !== "string") {
        const err21 = {
          instancePath: instancePath + "/verifiedBy",
          schemaPath: "#/properties/verifiedBy/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}

const checkDepartment = validate53;
const schema27 = {
  $id: "Department",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    parent: { type: "string" },
    head: { type: "string" },
  },
};

function validate53(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Department" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "parent" ||
          key0 === "head"
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.parent !== undefined && func0.call(data, "parent")) {
      if (typeof data.parent !== "string") {
        const err6 = {
          instancePath: instancePath + "/parent",
          schemaPath: "#/properties/parent/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.head !== undefined && func0.call(data, "head")) {
      if (typeof data.head !== "string") {
        const err7 = {
          instancePath: instancePath + "/head",
          schemaPath: "#/properties/head/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}

const checkDocumentEntry = validate54;
const schema28 = {
  $id: "DocumentEntry",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    kind: { enum: ["form", "script", "policy", "law", "jobDescription", "other"] },
    number: { type: "string" },
    address: { type: "string" },
    owner: { type: "string" },
  },
};

function validate54(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="DocumentEntry" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "kind" ||
          key0 === "number" ||
          key0 === "address" ||
          key0 === "owner"
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== undefined && func0.call(data, "kind")) {
      let data3 = data.kind;
      if (
        !(
          data3 === "form" ||
          data3 === "script" ||
          data3 === "policy" ||
          data3 === "law" ||
          data3 === "jobDescription" ||
          data3 === "other"
        )
      ) {
        const err6 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema28.properties.kind.enum },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.number !== undefined && func0.call(data, "number")) {
      if (typeof data.number !== "string") {
        const err7 = {
          instancePath: instancePath + "/number",
          schemaPath: "#/properties/number/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.address !== undefined && func0.call(data, "address")) {
      if (typeof data.address !== "string") {
        const err8 = {
          instancePath: instancePath + "/address",
          schemaPath: "#/properties/address/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err9 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}

const checkEditionEntry = validate55;
const schema29 = {
  $id: "EditionEntry",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    effectiveFrom: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    effectiveUntil: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    summary: { type: "string" },
  },
};

function validate55(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="EditionEntry" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "effectiveFrom" ||
          key0 === "effectiveUntil" ||
          key0 === "summary"
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.effectiveFrom !== undefined && func0.call(data, "effectiveFrom")) {
      let data3 = data.effectiveFrom;
      if (typeof data3 === "string") {
        if (!pattern0.test(data3)) {
          const err6 = {
            instancePath: instancePath + "/effectiveFrom",
            schemaPath: "#/properties/effectiveFrom/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/effectiveFrom",
          schemaPath: "#/properties/effectiveFrom/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.effectiveUntil !== undefined && func0.call(data, "effectiveUntil")) {
      let data4 = data.effectiveUntil;
      if (typeof data4 === "string") {
        if (!pattern0.test(data4)) {
          const err8 = {
            instancePath: instancePath + "/effectiveUntil",
            schemaPath: "#/properties/effectiveUntil/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/effectiveUntil",
          schemaPath: "#/properties/effectiveUntil/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.summary !== undefined && func0.call(data, "summary")) {
      if (typeof data.summary !== "string") {
        const err10 = {
          instancePath: instancePath + "/summary",
          schemaPath: "#/properties/summary/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}

const checkFeedback = validate56;
const schema30 = {
  $id: "Feedback",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "source", "said"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    source: { type: "string" },
    date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    stages: { type: "array", minItems: 1, items: { type: "string" } },
    steps: { type: "array", minItems: 1, items: { type: "string" } },
    situations: { type: "array", minItems: 1, items: { type: "string" } },
    said: { type: "string" },
    decision: { enum: ["adopt", "adapt", "decline", "later"] },
    reason: { type: "string" },
    changes: { type: "array", minItems: 1, items: { type: "string" } },
  },
};

function validate56(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Feedback" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.source === undefined || !func0.call(data, "source")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "source" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.said === undefined || !func0.call(data, "said")) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "said" },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema30.properties, key0)) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err5 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err6 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err7 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.source !== undefined && func0.call(data, "source")) {
      if (typeof data.source !== "string") {
        const err8 = {
          instancePath: instancePath + "/source",
          schemaPath: "#/properties/source/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.date !== undefined && func0.call(data, "date")) {
      let data4 = data.date;
      if (typeof data4 === "string") {
        if (!pattern0.test(data4)) {
          const err9 = {
            instancePath: instancePath + "/date",
            schemaPath: "#/properties/date/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/date",
          schemaPath: "#/properties/date/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.stages !== undefined && func0.call(data, "stages")) {
      let data5 = data.stages;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err11 = {
            instancePath: instancePath + "/stages",
            schemaPath: "#/properties/stages/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            const err12 = {
              instancePath: instancePath + "/stages/" + i0,
              schemaPath: "#/properties/stages/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/stages",
          schemaPath: "#/properties/stages/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.steps !== undefined && func0.call(data, "steps")) {
      let data7 = data.steps;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err14 = {
            instancePath: instancePath + "/steps",
            schemaPath: "#/properties/steps/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data7[i1] !== "string") {
            const err15 = {
              instancePath: instancePath + "/steps/" + i1,
              schemaPath: "#/properties/steps/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/steps",
          schemaPath: "#/properties/steps/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.situations !== undefined && func0.call(data, "situations")) {
      let data9 = data.situations;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err17 = {
            instancePath: instancePath + "/situations",
            schemaPath: "#/properties/situations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data9[i2] !== "string") {
            const err18 = {
              instancePath: instancePath + "/situations/" + i2,
              schemaPath: "#/properties/situations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/situations",
          schemaPath: "#/properties/situations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.said !== undefined && func0.call(data, "said")) {
      if (typeof data.said !== "string") {
        const err20 = {
          instancePath: instancePath + "/said",
          schemaPath: "#/properties/said/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.decision !== undefined && func0.call(data, "decision")) {
      let data12 = data.decision;
      if (
        !(data12 === "adopt" || data12 === "adapt" || data12 === "decline" || data12 === "later")
      ) {
        const err21 = {
          instancePath: instancePath + "/decision",
          schemaPath: "#/properties/decision/enum",
          keyword: "enum",
          params: { allowedValues: schema30.properties.decision.enum },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.reason !== undefined && func0.call(data, "reason")) {
      if (typeof data.reason !== "string") {
        const err22 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/properties/reason/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.changes !== undefined && func0.call(data, "changes")) {
      let data14 = data.changes;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err23 = {
            instancePath: instancePath + "/changes",
            schemaPath: "#/properties/changes/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data14[i3] !== "string") {
            const err24 = {
              instancePath: instancePath + "/changes/" + i3,
              schemaPath: "#/properties/changes/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + "/changes",
          schemaPath: "#/properties/changes/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}

const checkGesture = validate57;
const schema31 = {
  $id: "Gesture",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    cost: { type: ["string", "number"] },
    conditions: { type: "string" },
    grantedBy: { type: "array", minItems: 1, items: { type: "string" } },
  },
};

function validate57(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Gesture" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "cost" ||
          key0 === "conditions" ||
          key0 === "grantedBy"
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.cost !== undefined && func0.call(data, "cost")) {
      let data3 = data.cost;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err6 = {
          instancePath: instancePath + "/cost",
          schemaPath: "#/properties/cost/type",
          keyword: "type",
          params: { type: schema31.properties.cost.type },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.conditions !== undefined && func0.call(data, "conditions")) {
      if (typeof data.conditions !== "string") {
        const err7 = {
          instancePath: instancePath + "/conditions",
          schemaPath: "#/properties/conditions/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.grantedBy !== undefined && func0.call(data, "grantedBy")) {
      let data5 = data.grantedBy;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err8 = {
            instancePath: instancePath + "/grantedBy",
            schemaPath: "#/properties/grantedBy/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            const err9 = {
              instancePath: instancePath + "/grantedBy/" + i0,
              schemaPath: "#/properties/grantedBy/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/grantedBy",
          schemaPath: "#/properties/grantedBy/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}

const checkIncentive = validate58;
const schema32 = {
  $id: "Incentive",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "roles", "metric", "bands"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    roles: { type: "array", minItems: 1, items: { type: "string" } },
    metric: { type: "string" },
    period: { type: ["string", "number"] },
    gate: { type: "string" },
    minimumSample: { type: "integer" },
    bands: { type: "array", minItems: 1, items: { $ref: "Band" } },
    document: { type: "string" },
  },
};
const schema33 = {
  $id: "Band",
  type: "object",
  additionalProperties: false,
  required: [],
  properties: {
    from: { type: ["string", "number"] },
    coefficient: { type: "number" },
    prize: { type: "string" },
  },
};

function validate59(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Band" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "from" || key0 === "coefficient" || key0 === "prize")) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.from !== undefined && func0.call(data, "from")) {
      let data0 = data.from;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        const err1 = {
          instancePath: instancePath + "/from",
          schemaPath: "#/properties/from/type",
          keyword: "type",
          params: { type: schema33.properties.from.type },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.coefficient !== undefined && func0.call(data, "coefficient")) {
      let data1 = data.coefficient;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err2 = {
          instancePath: instancePath + "/coefficient",
          schemaPath: "#/properties/coefficient/type",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.prize !== undefined && func0.call(data, "prize")) {
      if (typeof data.prize !== "string") {
        const err3 = {
          instancePath: instancePath + "/prize",
          schemaPath: "#/properties/prize/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}

function validate58(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Incentive" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.roles === undefined || !func0.call(data, "roles")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "roles" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.metric === undefined || !func0.call(data, "metric")) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "metric" },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.bands === undefined || !func0.call(data, "bands")) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "bands" },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema32.properties, key0)) {
        const err5 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err6 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err7 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err8 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.roles !== undefined && func0.call(data, "roles")) {
      let data3 = data.roles;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err9 = {
            instancePath: instancePath + "/roles",
            schemaPath: "#/properties/roles/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err10 = {
              instancePath: instancePath + "/roles/" + i0,
              schemaPath: "#/properties/roles/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/roles",
          schemaPath: "#/properties/roles/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.metric !== undefined && func0.call(data, "metric")) {
      if (typeof data.metric !== "string") {
        const err12 = {
          instancePath: instancePath + "/metric",
          schemaPath: "#/properties/metric/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.period !== undefined && func0.call(data, "period")) {
      let data6 = data.period;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
        const err13 = {
          instancePath: instancePath + "/period",
          schemaPath: "#/properties/period/type",
          keyword: "type",
          params: { type: schema32.properties.period.type },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.gate !== undefined && func0.call(data, "gate")) {
      if (typeof data.gate !== "string") {
        const err14 = {
          instancePath: instancePath + "/gate",
          schemaPath: "#/properties/gate/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.minimumSample !== undefined && func0.call(data, "minimumSample")) {
      let data8 = data.minimumSample;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err15 = {
          instancePath: instancePath + "/minimumSample",
          schemaPath: "#/properties/minimumSample/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.bands !== undefined && func0.call(data, "bands")) {
      let data9 = data.bands;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err16 = {
            instancePath: instancePath + "/bands",
            schemaPath: "#/properties/bands/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate59(data9[i1], {
              instancePath: instancePath + "/bands/" + i1,
              parentData: data9,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/bands",
          schemaPath: "#/properties/bands/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.document !== undefined && func0.call(data, "document")) {
      if (typeof data.document !== "string") {
        const err18 = {
          instancePath: instancePath + "/document",
          schemaPath: "#/properties/document/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}

const checkJourney = validate61;
const schema34 = {
  $id: "Journey",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "stages"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    scope: { enum: ["purchase", "lifetime"] },
    state: { enum: ["current", "target"] },
    segments: { type: "array", minItems: 1, items: { type: "string" } },
    goal: { type: "string" },
    stages: { type: "array", minItems: 1, items: { type: "string" } },
  },
};

function validate61(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Journey" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.stages === undefined || !func0.call(data, "stages")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "stages" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "scope" ||
          key0 === "state" ||
          key0 === "segments" ||
          key0 === "goal" ||
          key0 === "stages"
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err4 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err5 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.scope !== undefined && func0.call(data, "scope")) {
      let data3 = data.scope;
      if (!(data3 === "purchase" || data3 === "lifetime")) {
        const err7 = {
          instancePath: instancePath + "/scope",
          schemaPath: "#/properties/scope/enum",
          keyword: "enum",
          params: { allowedValues: schema34.properties.scope.enum },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.state !== undefined && func0.call(data, "state")) {
      let data4 = data.state;
      if (!(data4 === "current" || data4 === "target")) {
        const err8 = {
          instancePath: instancePath + "/state",
          schemaPath: "#/properties/state/enum",
          keyword: "enum",
          params: { allowedValues: schema34.properties.state.enum },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.segments !== undefined && func0.call(data, "segments")) {
      let data5 = data.segments;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err9 = {
            instancePath: instancePath + "/segments",
            schemaPath: "#/properties/segments/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            const err10 = {
              instancePath: instancePath + "/segments/" + i0,
              schemaPath: "#/properties/segments/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/segments",
          schemaPath: "#/properties/segments/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.goal !== undefined && func0.call(data, "goal")) {
      if (typeof data.goal !== "string") {
        const err12 = {
          instancePath: instancePath + "/goal",
          schemaPath: "#/properties/goal/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.stages !== undefined && func0.call(data, "stages")) {
      let data8 = data.stages;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err13 = {
            instancePath: instancePath + "/stages",
            schemaPath: "#/properties/stages/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data8[i1] !== "string") {
            const err14 = {
              instancePath: instancePath + "/stages/" + i1,
              schemaPath: "#/properties/stages/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/stages",
          schemaPath: "#/properties/stages/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}

const checkLocation = validate62;
const schema35 = {
  $id: "Location",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    kind: { enum: ["brand", "country", "region", "branch", "area"] },
    parent: { type: "string" },
    tier: { type: "string" },
    calendar: { type: "string" },
    country: { type: "string" },
    jurisdiction: { type: "string" },
    languages: { type: "array", minItems: 1, items: { type: "string" } },
    hours: { type: ["string", "array"], minItems: 1, items: { type: "string" } },
    head: { type: "string" },
  },
};

function validate62(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Location" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema35.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== undefined && func0.call(data, "kind")) {
      let data3 = data.kind;
      if (
        !(
          data3 === "brand" ||
          data3 === "country" ||
          data3 === "region" ||
          data3 === "branch" ||
          data3 === "area"
        )
      ) {
        const err6 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema35.properties.kind.enum },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.parent !== undefined && func0.call(data, "parent")) {
      if (typeof data.parent !== "string") {
        const err7 = {
          instancePath: instancePath + "/parent",
          schemaPath: "#/properties/parent/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tier !== undefined && func0.call(data, "tier")) {
      if (typeof data.tier !== "string") {
        const err8 = {
          instancePath: instancePath + "/tier",
          schemaPath: "#/properties/tier/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.calendar !== undefined && func0.call(data, "calendar")) {
      if (typeof data.calendar !== "string") {
        const err9 = {
          instancePath: instancePath + "/calendar",
          schemaPath: "#/properties/calendar/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.country !== undefined && func0.call(data, "country")) {
      if (typeof data.country !== "string") {
        const err10 = {
          instancePath: instancePath + "/country",
          schemaPath: "#/properties/country/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.jurisdiction !== undefined && func0.call(data, "jurisdiction")) {
      if (typeof data.jurisdiction !== "string") {
        const err11 = {
          instancePath: instancePath + "/jurisdiction",
          schemaPath: "#/properties/jurisdiction/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.languages !== undefined && func0.call(data, "languages")) {
      let data9 = data.languages;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err12 = {
            instancePath: instancePath + "/languages",
            schemaPath: "#/properties/languages/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data9[i0] !== "string") {
            const err13 = {
              instancePath: instancePath + "/languages/" + i0,
              schemaPath: "#/properties/languages/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/languages",
          schemaPath: "#/properties/languages/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.hours !== undefined && func0.call(data, "hours")) {
      let data11 = data.hours;
      if (typeof data11 !== "string" && !Array.isArray(data11)) {
        const err15 = {
          instancePath: instancePath + "/hours",
          schemaPath: "#/properties/hours/type",
          keyword: "type",
          params: { type: schema35.properties.hours.type },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err16 = {
            instancePath: instancePath + "/hours",
            schemaPath: "#/properties/hours/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data11[i1] !== "string") {
            const err17 = {
              instancePath: instancePath + "/hours/" + i1,
              schemaPath: "#/properties/hours/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.head !== undefined && func0.call(data, "head")) {
      if (typeof data.head !== "string") {
        const err18 = {
          instancePath: instancePath + "/head",
          schemaPath: "#/properties/head/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}

const checkMetric = validate63;
const schema36 = {
  $id: "Metric",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    type: { enum: ["score", "nps", "csat", "ces", "share", "mean", "count", "money"] },
    numerator: { type: "string" },
    denominator: { type: "string" },
    period: { type: ["string", "number"] },
    measuredBy: { enum: ["system", "auditor", "customer", "self"] },
    owner: { type: "string" },
    targets: { type: "array", minItems: 1, items: { $ref: "Target" } },
    needs: { type: "array", minItems: 1, items: { type: "string" } },
    objectives: { type: "array", minItems: 1, items: { type: "string" } },
    tensions: { type: "array", minItems: 1, items: { $ref: "Tension" } },
    consulted: { type: "array", minItems: 1, items: { type: "string" } },
    informed: { type: "array", minItems: 1, items: { type: "string" } },
  },
};
const schema37 = {
  $id: "Tension",
  type: "object",
  additionalProperties: false,
  required: ["against"],
  properties: { against: { type: "string" }, balance: { type: "string" } },
};

function validate65(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Tension" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.against === undefined || !func0.call(data, "against")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "against" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "against" || key0 === "balance")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.against !== undefined && func0.call(data, "against")) {
      if (typeof data.against !== "string") {
        const err2 = {
          instancePath: instancePath + "/against",
          schemaPath: "#/properties/against/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.balance !== undefined && func0.call(data, "balance")) {
      if (typeof data.balance !== "string") {
        const err3 = {
          instancePath: instancePath + "/balance",
          schemaPath: "#/properties/balance/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}

function validate63(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Metric" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema36.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.type !== undefined && func0.call(data, "type")) {
      let data3 = data.type;
      if (
        !(
          data3 === "score" ||
          data3 === "nps" ||
          data3 === "csat" ||
          data3 === "ces" ||
          data3 === "share" ||
          data3 === "mean" ||
          data3 === "count" ||
          data3 === "money"
        )
      ) {
        const err6 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/enum",
          keyword: "enum",
          params: { allowedValues: schema36.properties.type.enum },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.numerator !== undefined && func0.call(data, "numerator")) {
      if (typeof data.numerator !== "string") {
        const err7 = {
          instancePath: instancePath + "/numerator",
          schemaPath: "#/properties/numerator/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.denominator !== undefined && func0.call(data, "denominator")) {
      if (typeof data.denominator !== "string") {
        const err8 = {
          instancePath: instancePath + "/denominator",
          schemaPath: "#/properties/denominator/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.period !== undefined && func0.call(data, "period")) {
      let data6 = data.period;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
        const err9 = {
          instancePath: instancePath + "/period",
          schemaPath: "#/properties/period/type",
          keyword: "type",
          params: { type: schema36.properties.period.type },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.measuredBy !== undefined && func0.call(data, "measuredBy")) {
      let data7 = data.measuredBy;
      if (
        !(data7 === "system" || data7 === "auditor" || data7 === "customer" || data7 === "self")
      ) {
        const err10 = {
          instancePath: instancePath + "/measuredBy",
          schemaPath: "#/properties/measuredBy/enum",
          keyword: "enum",
          params: { allowedValues: schema36.properties.measuredBy.enum },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err11 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.targets !== undefined && func0.call(data, "targets")) {
      let data9 = data.targets;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err12 = {
            instancePath: instancePath + "/targets",
            schemaPath: "#/properties/targets/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate22(data9[i0], {
              instancePath: instancePath + "/targets/" + i0,
              parentData: data9,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/targets",
          schemaPath: "#/properties/targets/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.needs !== undefined && func0.call(data, "needs")) {
      let data11 = data.needs;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err14 = {
            instancePath: instancePath + "/needs",
            schemaPath: "#/properties/needs/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data11[i1] !== "string") {
            const err15 = {
              instancePath: instancePath + "/needs/" + i1,
              schemaPath: "#/properties/needs/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/needs",
          schemaPath: "#/properties/needs/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.objectives !== undefined && func0.call(data, "objectives")) {
      let data13 = data.objectives;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err17 = {
            instancePath: instancePath + "/objectives",
            schemaPath: "#/properties/objectives/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data13[i2] !== "string") {
            const err18 = {
              instancePath: instancePath + "/objectives/" + i2,
              schemaPath: "#/properties/objectives/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/objectives",
          schemaPath: "#/properties/objectives/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.tensions !== undefined && func0.call(data, "tensions")) {
      let data15 = data.tensions;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err20 = {
            instancePath: instancePath + "/tensions",
            schemaPath: "#/properties/tensions/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate65(data15[i3], {
              instancePath: instancePath + "/tensions/" + i3,
              parentData: data15,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + "/tensions",
          schemaPath: "#/properties/tensions/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.consulted !== undefined && func0.call(data, "consulted")) {
      let data17 = data.consulted;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          const err22 = {
            instancePath: instancePath + "/consulted",
            schemaPath: "#/properties/consulted/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data17[i4] !== "string") {
            const err23 = {
              instancePath: instancePath + "/consulted/" + i4,
              schemaPath: "#/properties/consulted/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + "/consulted",
          schemaPath: "#/properties/consulted/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.informed !== undefined && func0.call(data, "informed")) {
      let data19 = data.informed;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          const err25 = {
            instancePath: instancePath + "/informed",
            schemaPath: "#/properties/informed/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data19[i5] !== "string") {
            const err26 = {
              instancePath: instancePath + "/informed/" + i5,
              schemaPath: "#/properties/informed/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/informed",
          schemaPath: "#/properties/informed/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}

const checkObjective = validate67;
const schema38 = {
  $id: "Objective",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    kind: { enum: ["expansion", "retention", "profitability", "quality", "other"] },
    targets: { type: "array", minItems: 1, items: { $ref: "Target" } },
  },
};

function validate67(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Objective" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "kind" ||
          key0 === "targets"
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== undefined && func0.call(data, "kind")) {
      let data3 = data.kind;
      if (
        !(
          data3 === "expansion" ||
          data3 === "retention" ||
          data3 === "profitability" ||
          data3 === "quality" ||
          data3 === "other"
        )
      ) {
        const err6 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema38.properties.kind.enum },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.targets !== undefined && func0.call(data, "targets")) {
      let data4 = data.targets;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err7 = {
            instancePath: instancePath + "/targets",
            schemaPath: "#/properties/targets/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate22(data4[i0], {
              instancePath: instancePath + "/targets/" + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/targets",
          schemaPath: "#/properties/targets/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}

const checkOwnDocument = validate69;
const schema39 = {
  $id: "OwnDocument",
  type: "object",
  additionalProperties: false,
  required: [],
  properties: {
    title: { type: "string" },
    pages: { type: "array", minItems: 1, items: { type: "string" } },
    front: { type: "array", minItems: 1, items: { type: "string" } },
    chapters: { type: "array", minItems: 1, items: { type: "string" } },
    back: { type: "array", minItems: 1, items: { type: "string" } },
  },
};

function validate69(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="OwnDocument" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "title" ||
          key0 === "pages" ||
          key0 === "front" ||
          key0 === "chapters" ||
          key0 === "back"
        )
      ) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err1 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.pages !== undefined && func0.call(data, "pages")) {
      let data1 = data.pages;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err2 = {
            instancePath: instancePath + "/pages",
            schemaPath: "#/properties/pages/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err3 = {
              instancePath: instancePath + "/pages/" + i0,
              schemaPath: "#/properties/pages/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/pages",
          schemaPath: "#/properties/pages/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.front !== undefined && func0.call(data, "front")) {
      let data3 = data.front;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err5 = {
            instancePath: instancePath + "/front",
            schemaPath: "#/properties/front/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data3[i1] !== "string") {
            const err6 = {
              instancePath: instancePath + "/front/" + i1,
              schemaPath: "#/properties/front/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/front",
          schemaPath: "#/properties/front/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.chapters !== undefined && func0.call(data, "chapters")) {
      let data5 = data.chapters;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err8 = {
            instancePath: instancePath + "/chapters",
            schemaPath: "#/properties/chapters/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data5[i2] !== "string") {
            const err9 = {
              instancePath: instancePath + "/chapters/" + i2,
              schemaPath: "#/properties/chapters/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/chapters",
          schemaPath: "#/properties/chapters/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.back !== undefined && func0.call(data, "back")) {
      let data7 = data.back;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err11 = {
            instancePath: instancePath + "/back",
            schemaPath: "#/properties/back/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data7[i3] !== "string") {
            const err12 = {
              instancePath: instancePath + "/back/" + i3,
              schemaPath: "#/properties/back/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/back",
          schemaPath: "#/properties/back/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}

const checkPrinciple = validate70;
const schema40 = {
  $id: "Principle",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "statement"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    priority: { type: "integer" },
    statement: { type: "string" },
    explanation: { type: "string" },
    looksLike: { type: "array", minItems: 1, items: { type: "string" } },
    notLike: { type: "array", minItems: 1, items: { type: "string" } },
    values: { type: "array", minItems: 1, items: { type: "string" } },
  },
};

function validate70(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Principle" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.statement === undefined || !func0.call(data, "statement")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "statement" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema40.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err4 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err5 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.priority !== undefined && func0.call(data, "priority")) {
      let data3 = data.priority;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err7 = {
          instancePath: instancePath + "/priority",
          schemaPath: "#/properties/priority/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.statement !== undefined && func0.call(data, "statement")) {
      if (typeof data.statement !== "string") {
        const err8 = {
          instancePath: instancePath + "/statement",
          schemaPath: "#/properties/statement/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.explanation !== undefined && func0.call(data, "explanation")) {
      if (typeof data.explanation !== "string") {
        const err9 = {
          instancePath: instancePath + "/explanation",
          schemaPath: "#/properties/explanation/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.looksLike !== undefined && func0.call(data, "looksLike")) {
      let data6 = data.looksLike;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err10 = {
            instancePath: instancePath + "/looksLike",
            schemaPath: "#/properties/looksLike/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data6[i0] !== "string") {
            const err11 = {
              instancePath: instancePath + "/looksLike/" + i0,
              schemaPath: "#/properties/looksLike/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/looksLike",
          schemaPath: "#/properties/looksLike/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.notLike !== undefined && func0.call(data, "notLike")) {
      let data8 = data.notLike;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err13 = {
            instancePath: instancePath + "/notLike",
            schemaPath: "#/properties/notLike/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data8[i1] !== "string") {
            const err14 = {
              instancePath: instancePath + "/notLike/" + i1,
              schemaPath: "#/properties/notLike/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/notLike",
          schemaPath: "#/properties/notLike/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.values !== undefined && func0.call(data, "values")) {
      let data10 = data.values;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err16 = {
            instancePath: instancePath + "/values",
            schemaPath: "#/properties/values/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data10[i2] !== "string") {
            const err17 = {
              instancePath: instancePath + "/values/" + i2,
              schemaPath: "#/properties/values/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/values",
          schemaPath: "#/properties/values/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}

const checkPromise = validate71;
const schema41 = {
  $id: "Promise",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "standards"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    text: { type: "string" },
    standards: { type: "array", minItems: 1, items: { type: "string" } },
    targets: { type: "array", minItems: 1, items: { $ref: "Target" } },
    conditions: { type: "string" },
    yourPart: { type: "array", minItems: 1, items: { type: "string" } },
    remedy: { $ref: "Remedy" },
    locations: { type: "array", minItems: 1, items: { type: "string" } },
    tiers: { type: "array", minItems: 1, items: { type: "string" } },
    channels: { type: "array", minItems: 1, items: { type: "string" } },
    segments: { type: "array", minItems: 1, items: { type: "string" } },
    services: { type: "array", minItems: 1, items: { type: "string" } },
    hours: { type: ["string", "array"], minItems: 1, items: { type: "string" } },
    season: { type: "string" },
    when: { type: "string" },
    knownLater: { type: "boolean" },
    status: { enum: ["draft", "review", "approved", "retired"] },
    review: { $ref: "Review" },
    sources: { type: "array", minItems: 1, items: { $ref: "SourceUse" } },
    consulted: { type: "array", minItems: 1, items: { type: "string" } },
    informed: { type: "array", minItems: 1, items: { type: "string" } },
  },
};

function validate71(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Promise" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.standards === undefined || !func0.call(data, "standards")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "standards" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema41.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err4 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err5 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.text !== undefined && func0.call(data, "text")) {
      if (typeof data.text !== "string") {
        const err7 = {
          instancePath: instancePath + "/text",
          schemaPath: "#/properties/text/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.standards !== undefined && func0.call(data, "standards")) {
      let data4 = data.standards;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err8 = {
            instancePath: instancePath + "/standards",
            schemaPath: "#/properties/standards/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err9 = {
              instancePath: instancePath + "/standards/" + i0,
              schemaPath: "#/properties/standards/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/standards",
          schemaPath: "#/properties/standards/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.targets !== undefined && func0.call(data, "targets")) {
      let data6 = data.targets;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err11 = {
            instancePath: instancePath + "/targets",
            schemaPath: "#/properties/targets/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate22(data6[i1], {
              instancePath: instancePath + "/targets/" + i1,
              parentData: data6,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/targets",
          schemaPath: "#/properties/targets/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.conditions !== undefined && func0.call(data, "conditions")) {
      if (typeof data.conditions !== "string") {
        const err13 = {
          instancePath: instancePath + "/conditions",
          schemaPath: "#/properties/conditions/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.yourPart !== undefined && func0.call(data, "yourPart")) {
      let data9 = data.yourPart;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err14 = {
            instancePath: instancePath + "/yourPart",
            schemaPath: "#/properties/yourPart/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data9[i2] !== "string") {
            const err15 = {
              instancePath: instancePath + "/yourPart/" + i2,
              schemaPath: "#/properties/yourPart/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/yourPart",
          schemaPath: "#/properties/yourPart/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.remedy !== undefined && func0.call(data, "remedy")) {
      if (
        !validate34(data.remedy, {
          instancePath: instancePath + "/remedy",
          parentData: data,
          parentDataProperty: "remedy",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.locations !== undefined && func0.call(data, "locations")) {
      let data12 = data.locations;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err17 = {
            instancePath: instancePath + "/locations",
            schemaPath: "#/properties/locations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data12[i3] !== "string") {
            const err18 = {
              instancePath: instancePath + "/locations/" + i3,
              schemaPath: "#/properties/locations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/locations",
          schemaPath: "#/properties/locations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.tiers !== undefined && func0.call(data, "tiers")) {
      let data14 = data.tiers;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err20 = {
            instancePath: instancePath + "/tiers",
            schemaPath: "#/properties/tiers/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data14[i4] !== "string") {
            const err21 = {
              instancePath: instancePath + "/tiers/" + i4,
              schemaPath: "#/properties/tiers/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + "/tiers",
          schemaPath: "#/properties/tiers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.channels !== undefined && func0.call(data, "channels")) {
      let data16 = data.channels;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          const err23 = {
            instancePath: instancePath + "/channels",
            schemaPath: "#/properties/channels/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len5 = data16.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data16[i5] !== "string") {
            const err24 = {
              instancePath: instancePath + "/channels/" + i5,
              schemaPath: "#/properties/channels/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + "/channels",
          schemaPath: "#/properties/channels/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.segments !== undefined && func0.call(data, "segments")) {
      let data18 = data.segments;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          const err26 = {
            instancePath: instancePath + "/segments",
            schemaPath: "#/properties/segments/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len6 = data18.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data18[i6] !== "string") {
            const err27 = {
              instancePath: instancePath + "/segments/" + i6,
              schemaPath: "#/properties/segments/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + "/segments",
          schemaPath: "#/properties/segments/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.services !== undefined && func0.call(data, "services")) {
      let data20 = data.services;
      if (Array.isArray(data20)) {
        if (data20.length < 1) {
          const err29 = {
            instancePath: instancePath + "/services",
            schemaPath: "#/properties/services/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len7 = data20.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data20[i7] !== "string") {
            const err30 = {
              instancePath: instancePath + "/services/" + i7,
              schemaPath: "#/properties/services/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = {
          instancePath: instancePath + "/services",
          schemaPath: "#/properties/services/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.hours !== undefined && func0.call(data, "hours")) {
      let data22 = data.hours;
      if (typeof data22 !== "string" && !Array.isArray(data22)) {
        const err32 = {
          instancePath: instancePath + "/hours",
          schemaPath: "#/properties/hours/type",
          keyword: "type",
          params: { type: schema41.properties.hours.type },
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (Array.isArray(data22)) {
        if (data22.length < 1) {
          const err33 = {
            instancePath: instancePath + "/hours",
            schemaPath: "#/properties/hours/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        const len8 = data22.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data22[i8] !== "string") {
            const err34 = {
              instancePath: instancePath + "/hours/" + i8,
              schemaPath: "#/properties/hours/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      }
    }
    if (data.season !== undefined && func0.call(data, "season")) {
      if (typeof data.season !== "string") {
        const err35 = {
          instancePath: instancePath + "/season",
          schemaPath: "#/properties/season/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err36 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.knownLater !== undefined && func0.call(data, "knownLater")) {
      if (typeof data.knownLater !== "boolean") {
        const err37 = {
          instancePath: instancePath + "/knownLater",
          schemaPath: "#/properties/knownLater/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.status !== undefined && func0.call(data, "status")) {
      let data27 = data.status;
      if (
        !(
          data27 === "draft" ||
          data27 === "review" ||
          data27 === "approved" ||
          data27 === "retired"
        )
      ) {
        const err38 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/enum",
          keyword: "enum",
          params: { allowedValues: schema41.properties.status.enum },
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.review !== undefined && func0.call(data, "review")) {
      if (
        !validate30(data.review, {
          instancePath: instancePath + "/review",
          parentData: data,
          parentDataProperty: "review",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== undefined && func0.call(data, "sources")) {
      let data29 = data.sources;
      if (Array.isArray(data29)) {
        if (data29.length < 1) {
          const err39 = {
            instancePath: instancePath + "/sources",
            schemaPath: "#/properties/sources/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len9 = data29.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (
            !validate32(data29[i9], {
              instancePath: instancePath + "/sources/" + i9,
              parentData: data29,
              parentDataProperty: i9,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err40 = {
          instancePath: instancePath + "/sources",
          schemaPath: "#/properties/sources/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.consulted !== undefined && func0.call(data, "consulted")) {
      let data31 = data.consulted;
      if (Array.isArray(data31)) {
        if (data31.length < 1) {
          const err41 = {
            instancePath: instancePath + "/consulted",
            schemaPath: "#/properties/consulted/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        const len10 = data31.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (typeof data31[i10] !== "string") {
            const err42 = {
              instancePath: instancePath + "/consulted/" + i10,
              schemaPath: "#/properties/consulted/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = {
          instancePath: instancePath + "/consulted",
          schemaPath: "#/properties/consulted/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.informed !== undefined && func0.call(data, "informed")) {
      let data33 = data.informed;
      if (Array.isArray(data33)) {
        if (data33.length < 1) {
          const err44 = {
            instancePath: instancePath + "/informed",
            schemaPath: "#/properties/informed/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        const len11 = data33.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (typeof data33[i11] !== "string") {
            const err45 = {
              instancePath: instancePath + "/informed/" + i11,
              schemaPath: "#/properties/informed/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = {
          instancePath: instancePath + "/informed",
          schemaPath: "#/properties/informed/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
  } else {
    const err47 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}

const checkProvision = validate76;
const schema42 = {
  $id: "Provision",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    section: { type: "string" },
    chapter: { type: "string" },
    text: { type: "string" },
    clauses: { type: "array", minItems: 1, items: { $ref: "Clause" } },
  },
};
const schema43 = {
  $id: "Clause",
  type: "object",
  additionalProperties: false,
  required: ["id", "text"],
  properties: { id: { type: "string" }, text: { type: "string" } },
};

function validate77(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Clause" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text === undefined || !func0.call(data, "text")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "text" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "text")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.text !== undefined && func0.call(data, "text")) {
      if (typeof data.text !== "string") {
        const err4 = {
          instancePath: instancePath + "/text",
          schemaPath: "#/properties/text/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}

function validate76(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Provision" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "section" ||
          key0 === "chapter" ||
          key0 === "text" ||
          key0 === "clauses"
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.section !== undefined && func0.call(data, "section")) {
      if (typeof data.section !== "string") {
        const err6 = {
          instancePath: instancePath + "/section",
          schemaPath: "#/properties/section/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.chapter !== undefined && func0.call(data, "chapter")) {
      if (typeof data.chapter !== "string") {
        const err7 = {
          instancePath: instancePath + "/chapter",
          schemaPath: "#/properties/chapter/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.text !== undefined && func0.call(data, "text")) {
      if (typeof data.text !== "string") {
        const err8 = {
          instancePath: instancePath + "/text",
          schemaPath: "#/properties/text/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.clauses !== undefined && func0.call(data, "clauses")) {
      let data6 = data.clauses;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err9 = {
            instancePath: instancePath + "/clauses",
            schemaPath: "#/properties/clauses/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate77(data6[i0], {
              instancePath: instancePath + "/clauses/" + i0,
              parentData: data6,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/clauses",
          schemaPath: "#/properties/clauses/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}

const checkRecoveryCell = validate79;
const schema44 = {
  $id: "RecoveryCell",
  type: "object",
  additionalProperties: false,
  required: ["id", "severity", "fault", "approach"],
  properties: {
    id: { type: "string" },
    severity: { enum: ["light", "severe"] },
    fault: { enum: ["ours", "notOurs"] },
    approach: { type: "string" },
    gestures: { type: "array", minItems: 1, items: { type: "string" } },
  },
};

function validate79(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="RecoveryCell" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.severity === undefined || !func0.call(data, "severity")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "severity" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.fault === undefined || !func0.call(data, "fault")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "fault" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.approach === undefined || !func0.call(data, "approach")) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "approach" },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "severity" ||
          key0 === "fault" ||
          key0 === "approach" ||
          key0 === "gestures"
        )
      ) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err5 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.severity !== undefined && func0.call(data, "severity")) {
      let data1 = data.severity;
      if (!(data1 === "light" || data1 === "severe")) {
        const err6 = {
          instancePath: instancePath + "/severity",
          schemaPath: "#/properties/severity/enum",
          keyword: "enum",
          params: { allowedValues: schema44.properties.severity.enum },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.fault !== undefined && func0.call(data, "fault")) {
      let data2 = data.fault;
      if (!(data2 === "ours" || data2 === "notOurs")) {
        const err7 = {
          instancePath: instancePath + "/fault",
          schemaPath: "#/properties/fault/enum",
          keyword: "enum",
          params: { allowedValues: schema44.properties.fault.enum },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.approach !== undefined && func0.call(data, "approach")) {
      if (typeof data.approach !== "string") {
        const err8 = {
          instancePath: instancePath + "/approach",
          schemaPath: "#/properties/approach/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.gestures !== undefined && func0.call(data, "gestures")) {
      let data4 = data.gestures;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err9 = {
            instancePath: instancePath + "/gestures",
            schemaPath: "#/properties/gestures/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err10 = {
              instancePath: instancePath + "/gestures/" + i0,
              schemaPath: "#/properties/gestures/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/gestures",
          schemaPath: "#/properties/gestures/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}

const checkRole = validate80;
const schema45 = {
  $id: "Role",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    department: { type: "string" },
    reportsTo: { type: "string" },
    alsoReportsTo: { type: "array", minItems: 1, items: { type: "string" } },
    deputy: { type: "string" },
    frontline: { type: "boolean" },
    external: { type: "boolean" },
    zone: { type: "string" },
    competences: { type: "array", minItems: 1, items: { type: "string" } },
    authority: { type: "array", minItems: 1, items: { $ref: "Authority" } },
    jobDescription: { type: "string" },
  },
};
const schema46 = {
  $id: "Authority",
  type: "object",
  additionalProperties: false,
  required: [],
  properties: {
    gesture: { type: "string" },
    money: { type: ["string", "number"] },
    discount: { type: ["string", "number"] },
    time: { type: ["string", "number"] },
    when: { type: "string" },
  },
};

function validate81(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Authority" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "gesture" ||
          key0 === "money" ||
          key0 === "discount" ||
          key0 === "time" ||
          key0 === "when"
        )
      ) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.gesture !== undefined && func0.call(data, "gesture")) {
      if (typeof data.gesture !== "string") {
        const err1 = {
          instancePath: instancePath + "/gesture",
          schemaPath: "#/properties/gesture/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.money !== undefined && func0.call(data, "money")) {
      let data1 = data.money;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
        const err2 = {
          instancePath: instancePath + "/money",
          schemaPath: "#/properties/money/type",
          keyword: "type",
          params: { type: schema46.properties.money.type },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.discount !== undefined && func0.call(data, "discount")) {
      let data2 = data.discount;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err3 = {
          instancePath: instancePath + "/discount",
          schemaPath: "#/properties/discount/type",
          keyword: "type",
          params: { type: schema46.properties.discount.type },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.time !== undefined && func0.call(data, "time")) {
      let data3 = data.time;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err4 = {
          instancePath: instancePath + "/time",
          schemaPath: "#/properties/time/type",
          keyword: "type",
          params: { type: schema46.properties.time.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err5 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}

function validate80(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Role" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema45.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.department !== undefined && func0.call(data, "department")) {
      if (typeof data.department !== "string") {
        const err6 = {
          instancePath: instancePath + "/department",
          schemaPath: "#/properties/department/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.reportsTo !== undefined && func0.call(data, "reportsTo")) {
      if (typeof data.reportsTo !== "string") {
        const err7 = {
          instancePath: instancePath + "/reportsTo",
          schemaPath: "#/properties/reportsTo/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.alsoReportsTo !== undefined && func0.call(data, "alsoReportsTo")) {
      let data5 = data.alsoReportsTo;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err8 = {
            instancePath: instancePath + "/alsoReportsTo",
            schemaPath: "#/properties/alsoReportsTo/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            const err9 = {
              instancePath: instancePath + "/alsoReportsTo/" + i0,
              schemaPath: "#/properties/alsoReportsTo/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/alsoReportsTo",
          schemaPath: "#/properties/alsoReportsTo/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.deputy !== undefined && func0.call(data, "deputy")) {
      if (typeof data.deputy !== "string") {
        const err11 = {
          instancePath: instancePath + "/deputy",
          schemaPath: "#/properties/deputy/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.frontline !== undefined && func0.call(data, "frontline")) {
      if (typeof data.frontline !== "boolean") {
        const err12 = {
          instancePath: instancePath + "/frontline",
          schemaPath: "#/properties/frontline/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.external !== undefined && func0.call(data, "external")) {
      if (typeof data.external !== "boolean") {
        const err13 = {
          instancePath: instancePath + "/external",
          schemaPath: "#/properties/external/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.zone !== undefined && func0.call(data, "zone")) {
      if (typeof data.zone !== "string") {
        const err14 = {
          instancePath: instancePath + "/zone",
          schemaPath: "#/properties/zone/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.competences !== undefined && func0.call(data, "competences")) {
      let data11 = data.competences;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err15 = {
            instancePath: instancePath + "/competences",
            schemaPath: "#/properties/competences/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data11[i1] !== "string") {
            const err16 = {
              instancePath: instancePath + "/competences/" + i1,
              schemaPath: "#/properties/competences/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/competences",
          schemaPath: "#/properties/competences/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.authority !== undefined && func0.call(data, "authority")) {
      let data13 = data.authority;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err18 = {
            instancePath: instancePath + "/authority",
            schemaPath: "#/properties/authority/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate81(data13[i2], {
              instancePath: instancePath + "/authority/" + i2,
              parentData: data13,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/authority",
          schemaPath: "#/properties/authority/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.jobDescription !== undefined && func0.call(data, "jobDescription")) {
      if (typeof data.jobDescription !== "string") {
        const err20 = {
          instancePath: instancePath + "/jobDescription",
          schemaPath: "#/properties/jobDescription/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}

const checkSegment = validate83;
const schema47 = {
  $id: "Segment",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    description: { type: "string" },
    outOfScope: { type: "boolean" },
    needs: { type: "array", minItems: 1, items: { $ref: "Need" } },
  },
};
const schema48 = {
  $id: "Need",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    kind: { enum: ["informational", "technical", "emotional", "functional"] },
    rank: { type: "integer" },
    expectation: { enum: ["basic", "performance", "delight"] },
  },
};

function validate84(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Need" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "kind" ||
          key0 === "rank" ||
          key0 === "expectation"
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== undefined && func0.call(data, "kind")) {
      let data2 = data.kind;
      if (
        !(
          data2 === "informational" ||
          data2 === "technical" ||
          data2 === "emotional" ||
          data2 === "functional"
        )
      ) {
        const err5 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema48.properties.kind.enum },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.rank !== undefined && func0.call(data, "rank")) {
      let data3 = data.rank;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err6 = {
          instancePath: instancePath + "/rank",
          schemaPath: "#/properties/rank/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.expectation !== undefined && func0.call(data, "expectation")) {
      let data4 = data.expectation;
      if (!(data4 === "basic" || data4 === "performance" || data4 === "delight")) {
        const err7 = {
          instancePath: instancePath + "/expectation",
          schemaPath: "#/properties/expectation/enum",
          keyword: "enum",
          params: { allowedValues: schema48.properties.expectation.enum },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}

function validate83(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Segment" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "description" ||
          key0 === "outOfScope" ||
          key0 === "needs"
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.description !== undefined && func0.call(data, "description")) {
      if (typeof data.description !== "string") {
        const err6 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.outOfScope !== undefined && func0.call(data, "outOfScope")) {
      if (typeof data.outOfScope !== "boolean") {
        const err7 = {
          instancePath: instancePath + "/outOfScope",
          schemaPath: "#/properties/outOfScope/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.needs !== undefined && func0.call(data, "needs")) {
      let data5 = data.needs;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err8 = {
            instancePath: instancePath + "/needs",
            schemaPath: "#/properties/needs/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate84(data5[i0], {
              instancePath: instancePath + "/needs/" + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/needs",
          schemaPath: "#/properties/needs/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}

const checkService = validate86;
const schema49 = {
  $id: "Service",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    included: { type: "array", minItems: 1, items: { type: "string" } },
    excluded: { type: "array", minItems: 1, items: { type: "string" } },
    options: { type: "array", minItems: 1, items: { type: "string" } },
    price: { type: "string" },
    steps: { type: "array", minItems: 1, items: { type: "string" } },
  },
};

function validate86(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Service" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "included" ||
          key0 === "excluded" ||
          key0 === "options" ||
          key0 === "price" ||
          key0 === "steps"
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.included !== undefined && func0.call(data, "included")) {
      let data3 = data.included;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err6 = {
            instancePath: instancePath + "/included",
            schemaPath: "#/properties/included/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err7 = {
              instancePath: instancePath + "/included/" + i0,
              schemaPath: "#/properties/included/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/included",
          schemaPath: "#/properties/included/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.excluded !== undefined && func0.call(data, "excluded")) {
      let data5 = data.excluded;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err9 = {
            instancePath: instancePath + "/excluded",
            schemaPath: "#/properties/excluded/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data5[i1] !== "string") {
            const err10 = {
              instancePath: instancePath + "/excluded/" + i1,
              schemaPath: "#/properties/excluded/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/excluded",
          schemaPath: "#/properties/excluded/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.options !== undefined && func0.call(data, "options")) {
      let data7 = data.options;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err12 = {
            instancePath: instancePath + "/options",
            schemaPath: "#/properties/options/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data7[i2] !== "string") {
            const err13 = {
              instancePath: instancePath + "/options/" + i2,
              schemaPath: "#/properties/options/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/options",
          schemaPath: "#/properties/options/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.price !== undefined && func0.call(data, "price")) {
      if (typeof data.price !== "string") {
        const err15 = {
          instancePath: instancePath + "/price",
          schemaPath: "#/properties/price/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.steps !== undefined && func0.call(data, "steps")) {
      let data10 = data.steps;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err16 = {
            instancePath: instancePath + "/steps",
            schemaPath: "#/properties/steps/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data10[i3] !== "string") {
            const err17 = {
              instancePath: instancePath + "/steps/" + i3,
              schemaPath: "#/properties/steps/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/steps",
          schemaPath: "#/properties/steps/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}

const checkSituation = validate87;
const schema50 = {
  $id: "Situation",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "owner", "responses"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    trigger: { type: "string" },
    catchAll: { type: "boolean" },
    actor: { enum: ["prospect", "customer", "former", "detractor", "public", "employee"] },
    kind: { enum: ["request", "problem", "complaint", "praise", "emergency"] },
    covers: { type: "array", minItems: 1, items: { type: "string" } },
    criticality: { enum: ["low", "medium", "high"] },
    frequency: { type: ["string", "number"] },
    owner: { type: "string" },
    handler: { type: "string" },
    stages: { type: "array", minItems: 1, items: { type: "string" } },
    steps: { type: "array", minItems: 1, items: { type: "string" } },
    responses: { type: "array", minItems: 1, items: { $ref: "Action" } },
    say: { type: "array", minItems: 1, items: { $ref: "Phrase" } },
    never: { type: "array", minItems: 1, items: { type: "string" } },
    gestures: { type: "array", minItems: 1, items: { type: "string" } },
    escalations: { type: "array", minItems: 1, items: { $ref: "Escalation" } },
    closeWhen: { type: "string" },
    followUp: { $ref: "FollowUp" },
    answers: { type: "array", minItems: 1, items: { type: "string" } },
    targets: { type: "array", minItems: 1, items: { $ref: "Target" } },
    variesBy: { enum: ["locations", "channels", "segments", "services"] },
    locations: { type: "array", minItems: 1, items: { type: "string" } },
    tiers: { type: "array", minItems: 1, items: { type: "string" } },
    channels: { type: "array", minItems: 1, items: { type: "string" } },
    segments: { type: "array", minItems: 1, items: { type: "string" } },
    services: { type: "array", minItems: 1, items: { type: "string" } },
    hours: { type: ["string", "array"], minItems: 1, items: { type: "string" } },
    season: { type: "string" },
    when: { type: "string" },
    knownLater: { type: "boolean" },
    status: { enum: ["draft", "review", "approved", "retired"] },
    review: { $ref: "Review" },
    sources: { type: "array", minItems: 1, items: { $ref: "SourceUse" } },
    consulted: { type: "array", minItems: 1, items: { type: "string" } },
    informed: { type: "array", minItems: 1, items: { type: "string" } },
  },
};
const schema51 = {
  $id: "Action",
  type: "object",
  additionalProperties: false,
  required: ["do"],
  properties: {
    do: { type: "string" },
    role: { type: "string" },
    when: { type: "string" },
    within: { type: ["string", "number"] },
    say: { type: "array", minItems: 1, items: { $ref: "Phrase" } },
  },
};
const schema52 = {
  $id: "Phrase",
  type: "object",
  additionalProperties: false,
  required: ["text"],
  properties: {
    text: { type: "string" },
    when: { type: "string" },
    channels: { type: "array", minItems: 1, items: { type: "string" } },
    language: { type: "string" },
  },
};

function validate89(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Phrase" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === undefined || !func0.call(data, "text")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "text" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "text" || key0 === "when" || key0 === "channels" || key0 === "language")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.text !== undefined && func0.call(data, "text")) {
      if (typeof data.text !== "string") {
        const err2 = {
          instancePath: instancePath + "/text",
          schemaPath: "#/properties/text/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err3 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.channels !== undefined && func0.call(data, "channels")) {
      let data2 = data.channels;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = {
            instancePath: instancePath + "/channels",
            schemaPath: "#/properties/channels/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err5 = {
              instancePath: instancePath + "/channels/" + i0,
              schemaPath: "#/properties/channels/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/channels",
          schemaPath: "#/properties/channels/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.language !== undefined && func0.call(data, "language")) {
      if (typeof data.language !== "string") {
        const err7 = {
          instancePath: instancePath + "/language",
          schemaPath: "#/properties/language/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}

function validate88(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Action" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.do === undefined || !func0.call(data, "do")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "do" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "do" ||
          key0 === "role" ||
          key0 === "when" ||
          key0 === "within" ||
          key0 === "say"
        )
      ) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.do !== undefined && func0.call(data, "do")) {
      if (typeof data.do !== "string") {
        const err2 = {
          instancePath: instancePath + "/do",
          schemaPath: "#/properties/do/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.role !== undefined && func0.call(data, "role")) {
      if (typeof data.role !== "string") {
        const err3 = {
          instancePath: instancePath + "/role",
          schemaPath: "#/properties/role/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err4 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.within !== undefined && func0.call(data, "within")) {
      let data3 = data.within;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err5 = {
          instancePath: instancePath + "/within",
          schemaPath: "#/properties/within/type",
          keyword: "type",
          params: { type: schema51.properties.within.type },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.say !== undefined && func0.call(data, "say")) {
      let data4 = data.say;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err6 = {
            instancePath: instancePath + "/say",
            schemaPath: "#/properties/say/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate89(data4[i0], {
              instancePath: instancePath + "/say/" + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/say",
          schemaPath: "#/properties/say/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}

const schema53 = {
  $id: "Escalation",
  type: "object",
  additionalProperties: false,
  required: ["when", "role"],
  properties: {
    when: { type: "string" },
    role: { type: "string" },
    within: { type: ["string", "number"] },
  },
};

function validate93(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Escalation" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.when === undefined || !func0.call(data, "when")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "when" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.role === undefined || !func0.call(data, "role")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "role" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "when" || key0 === "role" || key0 === "within")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err3 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.role !== undefined && func0.call(data, "role")) {
      if (typeof data.role !== "string") {
        const err4 = {
          instancePath: instancePath + "/role",
          schemaPath: "#/properties/role/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.within !== undefined && func0.call(data, "within")) {
      let data2 = data.within;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/within",
          schemaPath: "#/properties/within/type",
          keyword: "type",
          params: { type: schema53.properties.within.type },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}

const schema54 = {
  $id: "FollowUp",
  type: "object",
  additionalProperties: false,
  required: ["within"],
  properties: {
    within: { type: ["string", "number"] },
    role: { type: "string" },
    channel: { type: "string" },
    ask: { type: "string" },
  },
};

function validate95(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="FollowUp" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.within === undefined || !func0.call(data, "within")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "within" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "within" || key0 === "role" || key0 === "channel" || key0 === "ask")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.within !== undefined && func0.call(data, "within")) {
      let data0 = data.within;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        const err2 = {
          instancePath: instancePath + "/within",
          schemaPath: "#/properties/within/type",
          keyword: "type",
          params: { type: schema54.properties.within.type },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.role !== undefined && func0.call(data, "role")) {
      if (typeof data.role !== "string") {
        const err3 = {
          instancePath: instancePath + "/role",
          schemaPath: "#/properties/role/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.channel !== undefined && func0.call(data, "channel")) {
      if (typeof data.channel !== "string") {
        const err4 = {
          instancePath: instancePath + "/channel",
          schemaPath: "#/properties/channel/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.ask !== undefined && func0.call(data, "ask")) {
      if (typeof data.ask !== "string") {
        const err5 = {
          instancePath: instancePath + "/ask",
          schemaPath: "#/properties/ask/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}

function validate87(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Situation" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.owner === undefined || !func0.call(data, "owner")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "owner" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.responses === undefined || !func0.call(data, "responses")) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "responses" },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema50.properties, key0)) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err5 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err6 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err7 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.trigger !== undefined && func0.call(data, "trigger")) {
      if (typeof data.trigger !== "string") {
        const err8 = {
          instancePath: instancePath + "/trigger",
          schemaPath: "#/properties/trigger/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.catchAll !== undefined && func0.call(data, "catchAll")) {
      if (typeof data.catchAll !== "boolean") {
        const err9 = {
          instancePath: instancePath + "/catchAll",
          schemaPath: "#/properties/catchAll/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.actor !== undefined && func0.call(data, "actor")) {
      let data5 = data.actor;
      if (
        !(
          data5 === "prospect" ||
          data5 === "customer" ||
          data5 === "former" ||
          data5 === "detractor" ||
          data5 === "public" ||
          data5 === "employee"
        )
      ) {
        const err10 = {
          instancePath: instancePath + "/actor",
          schemaPath: "#/properties/actor/enum",
          keyword: "enum",
          params: { allowedValues: schema50.properties.actor.enum },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.kind !== undefined && func0.call(data, "kind")) {
      let data6 = data.kind;
      if (
        !(
          data6 === "request" ||
          data6 === "problem" ||
          data6 === "complaint" ||
          data6 === "praise" ||
          data6 === "emergency"
        )
      ) {
        const err11 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema50.properties.kind.enum },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.covers !== undefined && func0.call(data, "covers")) {
      let data7 = data.covers;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err12 = {
            instancePath: instancePath + "/covers",
            schemaPath: "#/properties/covers/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            const err13 = {
              instancePath: instancePath + "/covers/" + i0,
              schemaPath: "#/properties/covers/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/covers",
          schemaPath: "#/properties/covers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.criticality !== undefined && func0.call(data, "criticality")) {
      let data9 = data.criticality;
      if (!(data9 === "low" || data9 === "medium" || data9 === "high")) {
        const err15 = {
          instancePath: instancePath + "/criticality",
          schemaPath: "#/properties/criticality/enum",
          keyword: "enum",
          params: { allowedValues: schema50.properties.criticality.enum },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.frequency !== undefined && func0.call(data, "frequency")) {
      let data10 = data.frequency;
      if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10))) {
        const err16 = {
          instancePath: instancePath + "/frequency",
          schemaPath: "#/properties/frequency/type",
          keyword: "type",
          params: { type: schema50.properties.frequency.type },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err17 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.handler !== undefined && func0.call(data, "handler")) {
      if (typeof data.handler !== "string") {
        const err18 = {
          instancePath: instancePath + "/handler",
          schemaPath: "#/properties/handler/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.stages !== undefined && func0.call(data, "stages")) {
      let data13 = data.stages;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err19 = {
            instancePath: instancePath + "/stages",
            schemaPath: "#/properties/stages/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data13[i1] !== "string") {
            const err20 = {
              instancePath: instancePath + "/stages/" + i1,
              schemaPath: "#/properties/stages/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + "/stages",
          schemaPath: "#/properties/stages/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.steps !== undefined && func0.call(data, "steps")) {
      let data15 = data.steps;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err22 = {
            instancePath: instancePath + "/steps",
            schemaPath: "#/properties/steps/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data15[i2] !== "string") {
            const err23 = {
              instancePath: instancePath + "/steps/" + i2,
              schemaPath: "#/properties/steps/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + "/steps",
          schemaPath: "#/properties/steps/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.responses !== undefined && func0.call(data, "responses")) {
      let data17 = data.responses;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          const err25 = {
            instancePath: instancePath + "/responses",
            schemaPath: "#/properties/responses/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        const len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate88(data17[i3], {
              instancePath: instancePath + "/responses/" + i3,
              parentData: data17,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + "/responses",
          schemaPath: "#/properties/responses/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.say !== undefined && func0.call(data, "say")) {
      let data19 = data.say;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          const err27 = {
            instancePath: instancePath + "/say",
            schemaPath: "#/properties/say/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate89(data19[i4], {
              instancePath: instancePath + "/say/" + i4,
              parentData: data19,
              parentDataProperty: i4,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + "/say",
          schemaPath: "#/properties/say/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.never !== undefined && func0.call(data, "never")) {
      let data21 = data.never;
      if (Array.isArray(data21)) {
        if (data21.length < 1) {
          const err29 = {
            instancePath: instancePath + "/never",
            schemaPath: "#/properties/never/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data21[i5] !== "string") {
            const err30 = {
              instancePath: instancePath + "/never/" + i5,
              schemaPath: "#/properties/never/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = {
          instancePath: instancePath + "/never",
          schemaPath: "#/properties/never/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.gestures !== undefined && func0.call(data, "gestures")) {
      let data23 = data.gestures;
      if (Array.isArray(data23)) {
        if (data23.length < 1) {
          const err32 = {
            instancePath: instancePath + "/gestures",
            schemaPath: "#/properties/gestures/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data23[i6] !== "string") {
            const err33 = {
              instancePath: instancePath + "/gestures/" + i6,
              schemaPath: "#/properties/gestures/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = {
          instancePath: instancePath + "/gestures",
          schemaPath: "#/properties/gestures/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.escalations !== undefined && func0.call(data, "escalations")) {
      let data25 = data.escalations;
      if (Array.isArray(data25)) {
        if (data25.length < 1) {
          const err35 = {
            instancePath: instancePath + "/escalations",
            schemaPath: "#/properties/escalations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        const len7 = data25.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (
            !validate93(data25[i7], {
              instancePath: instancePath + "/escalations/" + i7,
              parentData: data25,
              parentDataProperty: i7,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err36 = {
          instancePath: instancePath + "/escalations",
          schemaPath: "#/properties/escalations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.closeWhen !== undefined && func0.call(data, "closeWhen")) {
      if (typeof data.closeWhen !== "string") {
        const err37 = {
          instancePath: instancePath + "/closeWhen",
          schemaPath: "#/properties/closeWhen/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.followUp !== undefined && func0.call(data, "followUp")) {
      if (
        !validate95(data.followUp, {
          instancePath: instancePath + "/followUp",
          parentData: data,
          parentDataProperty: "followUp",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.answers !== undefined && func0.call(data, "answers")) {
      let data29 = data.answers;
      if (Array.isArray(data29)) {
        if (data29.length < 1) {
          const err38 = {
            instancePath: instancePath + "/answers",
            schemaPath: "#/properties/answers/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        const len8 = data29.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data29[i8] !== "string") {
            const err39 = {
              instancePath: instancePath + "/answers/" + i8,
              schemaPath: "#/properties/answers/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = {
          instancePath: instancePath + "/answers",
          schemaPath: "#/properties/answers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.targets !== undefined && func0.call(data, "targets")) {
      let data31 = data.targets;
      if (Array.isArray(data31)) {
        if (data31.length < 1) {
          const err41 = {
            instancePath: instancePath + "/targets",
            schemaPath: "#/properties/targets/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        const len9 = data31.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (
            !validate22(data31[i9], {
              instancePath: instancePath + "/targets/" + i9,
              parentData: data31,
              parentDataProperty: i9,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err42 = {
          instancePath: instancePath + "/targets",
          schemaPath: "#/properties/targets/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.variesBy !== undefined && func0.call(data, "variesBy")) {
      let data33 = data.variesBy;
      if (
        !(
          data33 === "locations" ||
          data33 === "channels" ||
          data33 === "segments" ||
          data33 === "services"
        )
      ) {
        const err43 = {
          instancePath: instancePath + "/variesBy",
          schemaPath: "#/properties/variesBy/enum",
          keyword: "enum",
          params: { allowedValues: schema50.properties.variesBy.enum },
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.locations !== undefined && func0.call(data, "locations")) {
      let data34 = data.locations;
      if (Array.isArray(data34)) {
        if (data34.length < 1) {
          const err44 = {
            instancePath: instancePath + "/locations",
            schemaPath: "#/properties/locations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        const len10 = data34.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (typeof data34[i10] !== "string") {
            const err45 = {
              instancePath: instancePath + "/locations/" + i10,
              schemaPath: "#/properties/locations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = {
          instancePath: instancePath + "/locations",
          schemaPath: "#/properties/locations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.tiers !== undefined && func0.call(data, "tiers")) {
      let data36 = data.tiers;
      if (Array.isArray(data36)) {
        if (data36.length < 1) {
          const err47 = {
            instancePath: instancePath + "/tiers",
            schemaPath: "#/properties/tiers/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        const len11 = data36.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (typeof data36[i11] !== "string") {
            const err48 = {
              instancePath: instancePath + "/tiers/" + i11,
              schemaPath: "#/properties/tiers/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = {
          instancePath: instancePath + "/tiers",
          schemaPath: "#/properties/tiers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.channels !== undefined && func0.call(data, "channels")) {
      let data38 = data.channels;
      if (Array.isArray(data38)) {
        if (data38.length < 1) {
          const err50 = {
            instancePath: instancePath + "/channels",
            schemaPath: "#/properties/channels/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        const len12 = data38.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (typeof data38[i12] !== "string") {
            const err51 = {
              instancePath: instancePath + "/channels/" + i12,
              schemaPath: "#/properties/channels/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = {
          instancePath: instancePath + "/channels",
          schemaPath: "#/properties/channels/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.segments !== undefined && func0.call(data, "segments")) {
      let data40 = data.segments;
      if (Array.isArray(data40)) {
        if (data40.length < 1) {
          const err53 = {
            instancePath: instancePath + "/segments",
            schemaPath: "#/properties/segments/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        const len13 = data40.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (typeof data40[i13] !== "string") {
            const err54 = {
              instancePath: instancePath + "/segments/" + i13,
              schemaPath: "#/properties/segments/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = {
          instancePath: instancePath + "/segments",
          schemaPath: "#/properties/segments/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.services !== undefined && func0.call(data, "services")) {
      let data42 = data.services;
      if (Array.isArray(data42)) {
        if (data42.length < 1) {
          const err56 = {
            instancePath: instancePath + "/services",
            schemaPath: "#/properties/services/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        const len14 = data42.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (typeof data42[i14] !== "string") {
            const err57 = {
              instancePath: instancePath + "/services/" + i14,
              schemaPath: "#/properties/services/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = {
          instancePath: instancePath + "/services",
          schemaPath: "#/properties/services/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.hours !== undefined && func0.call(data, "hours")) {
      let data44 = data.hours;
      if (typeof data44 !== "string" && !Array.isArray(data44)) {
        const err59 = {
          instancePath: instancePath + "/hours",
          schemaPath: "#/properties/hours/type",
          keyword: "type",
          params: { type: schema50.properties.hours.type },
        };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      if (Array.isArray(data44)) {
        if (data44.length < 1) {
          const err60 = {
            instancePath: instancePath + "/hours",
            schemaPath: "#/properties/hours/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        const len15 = data44.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (typeof data44[i15] !== "string") {
            const err61 = {
              instancePath: instancePath + "/hours/" + i15,
              schemaPath: "#/properties/hours/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      }
    }
    if (data.season !== undefined && func0.call(data, "season")) {
      if (typeof data.season !== "string") {
        const err62 = {
          instancePath: instancePath + "/season",
          schemaPath: "#/properties/season/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err63 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.knownLater !== undefined && func0.call(data, "knownLater")) {
      if (typeof data.knownLater !== "boolean") {
        const err64 = {
          instancePath: instancePath + "/knownLater",
          schemaPath: "#/properties/knownLater/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.status !== undefined && func0.call(data, "status")) {
      let data49 = data.status;
      if (
        !(
          data49 === "draft" ||
          data49 === "review" ||
          data49 === "approved" ||
          data49 === "retired"
        )
      ) {
        const err65 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/enum",
          keyword: "enum",
          params: { allowedValues: schema50.properties.status.enum },
        };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.review !== undefined && func0.call(data, "review")) {
      if (
        !validate30(data.review, {
          instancePath: instancePath + "/review",
          parentData: data,
          parentDataProperty: "review",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== undefined && func0.call(data, "sources")) {
      let data51 = data.sources;
      if (Array.isArray(data51)) {
        if (data51.length < 1) {
          const err66 = {
            instancePath: instancePath + "/sources",
            schemaPath: "#/properties/sources/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        const len16 = data51.length;
        for (let i16 = 0; i16 < len16; i16++) {
          if (
            !validate32(data51[i16], {
              instancePath: instancePath + "/sources/" + i16,
              parentData: data51,
              parentDataProperty: i16,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err67 = {
          instancePath: instancePath + "/sources",
          schemaPath: "#/properties/sources/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.consulted !== undefined && func0.call(data, "consulted")) {
      let data53 = data.consulted;
      if (Array.isArray(data53)) {
        if (data53.length < 1) {
          const err68 = {
            instancePath: instancePath + "/consulted",
            schemaPath: "#/properties/consulted/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        const len17 = data53.length;
        for (let i17 = 0; i17 < len17; i17++) {
          if (typeof data53[i17] !== "string") {
            const err69 = {
              instancePath: instancePath + "/consulted/" + i17,
              schemaPath: "#/properties/consulted/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = {
          instancePath: instancePath + "/consulted",
          schemaPath: "#/properties/consulted/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.informed !== undefined && func0.call(data, "informed")) {
      let data55 = data.informed;
      if (Array.isArray(data55)) {
        if (data55.length < 1) {
          const err71 = {
            instancePath: instancePath + "/informed",
            schemaPath: "#/properties/informed/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        const len18 = data55.length;
        for (let i18 = 0; i18 < len18; i18++) {
          if (typeof data55[i18] !== "string") {
            const err72 = {
              instancePath: instancePath + "/informed/" + i18,
              schemaPath: "#/properties/informed/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
      } else {
        const err73 = {
          instancePath: instancePath + "/informed",
          schemaPath: "#/properties/informed/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
  } else {
    const err74 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err74];
    } else {
      vErrors.push(err74);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}

const checkSourceEntry = validate100;
const schema55 = {
  $id: "SourceEntry",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "kind"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    kind: {
      enum: [
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
    citation: { type: "string" },
    date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    address: { type: "string" },
  },
};

function validate100(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="SourceEntry" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === undefined || !func0.call(data, "kind")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "kind" ||
          key0 === "citation" ||
          key0 === "date" ||
          key0 === "address"
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err4 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err5 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== undefined && func0.call(data, "kind")) {
      let data3 = data.kind;
      if (
        !(
          data3 === "customerExpectation" ||
          data3 === "mission" ||
          data3 === "vision" ||
          data3 === "value" ||
          data3 === "employee" ||
          data3 === "shareholder" ||
          data3 === "supplier" ||
          data3 === "government" ||
          data3 === "association" ||
          data3 === "community" ||
          data3 === "externalScheme" ||
          data3 === "law"
        )
      ) {
        const err7 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema55.properties.kind.enum },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.citation !== undefined && func0.call(data, "citation")) {
      if (typeof data.citation !== "string") {
        const err8 = {
          instancePath: instancePath + "/citation",
          schemaPath: "#/properties/citation/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.date !== undefined && func0.call(data, "date")) {
      let data5 = data.date;
      if (typeof data5 === "string") {
        if (!pattern0.test(data5)) {
          const err9 = {
            instancePath: instancePath + "/date",
            schemaPath: "#/properties/date/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/date",
          schemaPath: "#/properties/date/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.address !== undefined && func0.call(data, "address")) {
      if (typeof data.address !== "string") {
        const err11 = {
          instancePath: instancePath + "/address",
          schemaPath: "#/properties/address/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}

const checkStage = validate101;
const schema56 = {
  $id: "Stage",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "phase", "owner", "steps"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    phase: { enum: ["before", "during", "after"] },
    owner: { type: "string" },
    goal: { type: "string" },
    entry: { type: "string" },
    exit: { type: "string" },
    fixedOrder: { type: "boolean" },
    targets: { type: "array", minItems: 1, items: { $ref: "Target" } },
    consulted: { type: "array", minItems: 1, items: { type: "string" } },
    informed: { type: "array", minItems: 1, items: { type: "string" } },
    steps: { type: "array", minItems: 1, items: { $ref: "Step" } },
  },
};
const schema57 = {
  $id: "Step",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    type: { enum: ["contact", "action", "waiting", "decision"] },
    owner: { type: "string" },
    channels: { type: "array", minItems: 1, items: { type: "string" } },
    touchpoint: { type: "string" },
    evidence: { type: "array", minItems: 1, items: { type: "string" } },
    customer: { type: "array", minItems: 1, items: { type: "string" } },
    frontstage: { type: "array", minItems: 1, items: { $ref: "Action" } },
    backstage: { type: "array", minItems: 1, items: { $ref: "Action" } },
    support: { type: "array", minItems: 1, items: { $ref: "Action" } },
    feeling: { $ref: "Feeling" },
    momentOfTruth: { type: "boolean" },
    pains: { type: "array", minItems: 1, items: { type: "string" } },
    opportunities: { type: "array", minItems: 1, items: { $ref: "Opportunity" } },
    next: { type: "array", minItems: 1, items: { $ref: "Branch" } },
    noStandardReason: { type: "string" },
    consulted: { type: "array", minItems: 1, items: { type: "string" } },
    informed: { type: "array", minItems: 1, items: { type: "string" } },
  },
};
const schema58 = {
  $id: "Feeling",
  type: "object",
  additionalProperties: false,
  required: ["value"],
  properties: {
    value: { type: "integer" },
    basis: { enum: ["research", "assumption"] },
    source: { type: "string" },
  },
};

function validate107(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Feeling" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === undefined || !func0.call(data, "value")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "value" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "value" || key0 === "basis" || key0 === "source")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.value !== undefined && func0.call(data, "value")) {
      let data0 = data.value;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = {
          instancePath: instancePath + "/value",
          schemaPath: "#/properties/value/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.basis !== undefined && func0.call(data, "basis")) {
      let data1 = data.basis;
      if (!(data1 === "research" || data1 === "assumption")) {
        const err3 = {
          instancePath: instancePath + "/basis",
          schemaPath: "#/properties/basis/enum",
          keyword: "enum",
          params: { allowedValues: schema58.properties.basis.enum },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.source !== undefined && func0.call(data, "source")) {
      if (typeof data.source !== "string") {
        const err4 = {
          instancePath: instancePath + "/source",
          schemaPath: "#/properties/source/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}

const schema59 = {
  $id: "Opportunity",
  type: "object",
  additionalProperties: false,
  required: ["idea"],
  properties: {
    idea: { type: "string" },
    owner: { type: "string" },
    status: { enum: ["open", "doing", "done", "dropped"] },
  },
};

function validate109(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Opportunity" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.idea === undefined || !func0.call(data, "idea")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "idea" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "idea" || key0 === "owner" || key0 === "status")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.idea !== undefined && func0.call(data, "idea")) {
      if (typeof data.idea !== "string") {
        const err2 = {
          instancePath: instancePath + "/idea",
          schemaPath: "#/properties/idea/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err3 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.status !== undefined && func0.call(data, "status")) {
      let data2 = data.status;
      if (!(data2 === "open" || data2 === "doing" || data2 === "done" || data2 === "dropped")) {
        const err4 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/enum",
          keyword: "enum",
          params: { allowedValues: schema59.properties.status.enum },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}

const schema60 = {
  $id: "Branch",
  type: "object",
  additionalProperties: false,
  required: [],
  properties: {
    step: { type: "string" },
    situation: { type: "string" },
    end: { type: "boolean" },
    when: { type: "string" },
  },
};

function validate111(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Branch" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "step" || key0 === "situation" || key0 === "end" || key0 === "when")) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.step !== undefined && func0.call(data, "step")) {
      if (typeof data.step !== "string") {
        const err1 = {
          instancePath: instancePath + "/step",
          schemaPath: "#/properties/step/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.situation !== undefined && func0.call(data, "situation")) {
      if (typeof data.situation !== "string") {
        const err2 = {
          instancePath: instancePath + "/situation",
          schemaPath: "#/properties/situation/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.end !== undefined && func0.call(data, "end")) {
      if (typeof data.end !== "boolean") {
        const err3 = {
          instancePath: instancePath + "/end",
          schemaPath: "#/properties/end/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err4 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}

function validate103(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Step" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema57.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.type !== undefined && func0.call(data, "type")) {
      let data2 = data.type;
      if (
        !(data2 === "contact" || data2 === "action" || data2 === "waiting" || data2 === "decision")
      ) {
        const err5 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/enum",
          keyword: "enum",
          params: { allowedValues: schema57.properties.type.enum },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err6 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.channels !== undefined && func0.call(data, "channels")) {
      let data4 = data.channels;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err7 = {
            instancePath: instancePath + "/channels",
            schemaPath: "#/properties/channels/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err8 = {
              instancePath: instancePath + "/channels/" + i0,
              schemaPath: "#/properties/channels/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/channels",
          schemaPath: "#/properties/channels/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.touchpoint !== undefined && func0.call(data, "touchpoint")) {
      if (typeof data.touchpoint !== "string") {
        const err10 = {
          instancePath: instancePath + "/touchpoint",
          schemaPath: "#/properties/touchpoint/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.evidence !== undefined && func0.call(data, "evidence")) {
      let data7 = data.evidence;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err11 = {
            instancePath: instancePath + "/evidence",
            schemaPath: "#/properties/evidence/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data7[i1] !== "string") {
            const err12 = {
              instancePath: instancePath + "/evidence/" + i1,
              schemaPath: "#/properties/evidence/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/evidence",
          schemaPath: "#/properties/evidence/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.customer !== undefined && func0.call(data, "customer")) {
      let data9 = data.customer;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err14 = {
            instancePath: instancePath + "/customer",
            schemaPath: "#/properties/customer/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data9[i2] !== "string") {
            const err15 = {
              instancePath: instancePath + "/customer/" + i2,
              schemaPath: "#/properties/customer/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/customer",
          schemaPath: "#/properties/customer/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.frontstage !== undefined && func0.call(data, "frontstage")) {
      let data11 = data.frontstage;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err17 = {
            instancePath: instancePath + "/frontstage",
            schemaPath: "#/properties/frontstage/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate88(data11[i3], {
              instancePath: instancePath + "/frontstage/" + i3,
              parentData: data11,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/frontstage",
          schemaPath: "#/properties/frontstage/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.backstage !== undefined && func0.call(data, "backstage")) {
      let data13 = data.backstage;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err19 = {
            instancePath: instancePath + "/backstage",
            schemaPath: "#/properties/backstage/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate88(data13[i4], {
              instancePath: instancePath + "/backstage/" + i4,
              parentData: data13,
              parentDataProperty: i4,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/backstage",
          schemaPath: "#/properties/backstage/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.support !== undefined && func0.call(data, "support")) {
      let data15 = data.support;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err21 = {
            instancePath: instancePath + "/support",
            schemaPath: "#/properties/support/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len5 = data15.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate88(data15[i5], {
              instancePath: instancePath + "/support/" + i5,
              parentData: data15,
              parentDataProperty: i5,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + "/support",
          schemaPath: "#/properties/support/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.feeling !== undefined && func0.call(data, "feeling")) {
      if (
        !validate107(data.feeling, {
          instancePath: instancePath + "/feeling",
          parentData: data,
          parentDataProperty: "feeling",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.momentOfTruth !== undefined && func0.call(data, "momentOfTruth")) {
      if (typeof data.momentOfTruth !== "boolean") {
        const err23 = {
          instancePath: instancePath + "/momentOfTruth",
          schemaPath: "#/properties/momentOfTruth/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.pains !== undefined && func0.call(data, "pains")) {
      let data19 = data.pains;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          const err24 = {
            instancePath: instancePath + "/pains",
            schemaPath: "#/properties/pains/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len6 = data19.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data19[i6] !== "string") {
            const err25 = {
              instancePath: instancePath + "/pains/" + i6,
              schemaPath: "#/properties/pains/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + "/pains",
          schemaPath: "#/properties/pains/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.opportunities !== undefined && func0.call(data, "opportunities")) {
      let data21 = data.opportunities;
      if (Array.isArray(data21)) {
        if (data21.length < 1) {
          const err27 = {
            instancePath: instancePath + "/opportunities",
            schemaPath: "#/properties/opportunities/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len7 = data21.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (
            !validate109(data21[i7], {
              instancePath: instancePath + "/opportunities/" + i7,
              parentData: data21,
              parentDataProperty: i7,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + "/opportunities",
          schemaPath: "#/properties/opportunities/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.next !== undefined && func0.call(data, "next")) {
      let data23 = data.next;
      if (Array.isArray(data23)) {
        if (data23.length < 1) {
          const err29 = {
            instancePath: instancePath + "/next",
            schemaPath: "#/properties/next/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len8 = data23.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (
            !validate111(data23[i8], {
              instancePath: instancePath + "/next/" + i8,
              parentData: data23,
              parentDataProperty: i8,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + "/next",
          schemaPath: "#/properties/next/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.noStandardReason !== undefined && func0.call(data, "noStandardReason")) {
      if (typeof data.noStandardReason !== "string") {
        const err31 = {
          instancePath: instancePath + "/noStandardReason",
          schemaPath: "#/properties/noStandardReason/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.consulted !== undefined && func0.call(data, "consulted")) {
      let data26 = data.consulted;
      if (Array.isArray(data26)) {
        if (data26.length < 1) {
          const err32 = {
            instancePath: instancePath + "/consulted",
            schemaPath: "#/properties/consulted/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const len9 = data26.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (typeof data26[i9] !== "string") {
            const err33 = {
              instancePath: instancePath + "/consulted/" + i9,
              schemaPath: "#/properties/consulted/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = {
          instancePath: instancePath + "/consulted",
          schemaPath: "#/properties/consulted/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.informed !== undefined && func0.call(data, "informed")) {
      let data28 = data.informed;
      if (Array.isArray(data28)) {
        if (data28.length < 1) {
          const err35 = {
            instancePath: instancePath + "/informed",
            schemaPath: "#/properties/informed/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        const len10 = data28.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (typeof data28[i10] !== "string") {
            const err36 = {
              instancePath: instancePath + "/informed/" + i10,
              schemaPath: "#/properties/informed/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = {
          instancePath: instancePath + "/informed",
          schemaPath: "#/properties/informed/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}

function validate101(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Stage" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.phase === undefined || !func0.call(data, "phase")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "phase" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.owner === undefined || !func0.call(data, "owner")) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "owner" },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.steps === undefined || !func0.call(data, "steps")) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "steps" },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema56.properties, key0)) {
        const err5 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err6 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err7 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err8 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.phase !== undefined && func0.call(data, "phase")) {
      let data3 = data.phase;
      if (!(data3 === "before" || data3 === "during" || data3 === "after")) {
        const err9 = {
          instancePath: instancePath + "/phase",
          schemaPath: "#/properties/phase/enum",
          keyword: "enum",
          params: { allowedValues: schema56.properties.phase.enum },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err10 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.goal !== undefined && func0.call(data, "goal")) {
      if (typeof data.goal !== "string") {
        const err11 = {
          instancePath: instancePath + "/goal",
          schemaPath: "#/properties/goal/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.entry !== undefined && func0.call(data, "entry")) {
      if (typeof data.entry !== "string") {
        const err12 = {
          instancePath: instancePath + "/entry",
          schemaPath: "#/properties/entry/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.exit !== undefined && func0.call(data, "exit")) {
      if (typeof data.exit !== "string") {
        const err13 = {
          instancePath: instancePath + "/exit",
          schemaPath: "#/properties/exit/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.fixedOrder !== undefined && func0.call(data, "fixedOrder")) {
      if (typeof data.fixedOrder !== "boolean") {
        const err14 = {
          instancePath: instancePath + "/fixedOrder",
          schemaPath: "#/properties/fixedOrder/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.targets !== undefined && func0.call(data, "targets")) {
      let data9 = data.targets;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err15 = {
            instancePath: instancePath + "/targets",
            schemaPath: "#/properties/targets/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate22(data9[i0], {
              instancePath: instancePath + "/targets/" + i0,
              parentData: data9,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/targets",
          schemaPath: "#/properties/targets/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.consulted !== undefined && func0.call(data, "consulted")) {
      let data11 = data.consulted;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err17 = {
            instancePath: instancePath + "/consulted",
            schemaPath: "#/properties/consulted/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data11[i1] !== "string") {
            const err18 = {
              instancePath: instancePath + "/consulted/" + i1,
              schemaPath: "#/properties/consulted/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/consulted",
          schemaPath: "#/properties/consulted/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.informed !== undefined && func0.call(data, "informed")) {
      let data13 = data.informed;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err20 = {
            instancePath: instancePath + "/informed",
            schemaPath: "#/properties/informed/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data13[i2] !== "string") {
            const err21 = {
              instancePath: instancePath + "/informed/" + i2,
              schemaPath: "#/properties/informed/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + "/informed",
          schemaPath: "#/properties/informed/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.steps !== undefined && func0.call(data, "steps")) {
      let data15 = data.steps;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err23 = {
            instancePath: instancePath + "/steps",
            schemaPath: "#/properties/steps/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate103(data15[i3], {
              instancePath: instancePath + "/steps/" + i3,
              parentData: data15,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + "/steps",
          schemaPath: "#/properties/steps/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}

const checkStandaloneVariant = validate114;
const schema61 = {
  $id: "StandaloneVariant",
  type: "object",
  additionalProperties: false,
  required: ["id", "standard"],
  properties: {
    id: { type: "string" },
    standard: { type: "string" },
    target: { $ref: "Target" },
    locations: { type: "array", minItems: 1, items: { type: "string" } },
    tiers: { type: "array", minItems: 1, items: { type: "string" } },
    channels: { type: "array", minItems: 1, items: { type: "string" } },
    segments: { type: "array", minItems: 1, items: { type: "string" } },
    services: { type: "array", minItems: 1, items: { type: "string" } },
    hours: { type: ["string", "array"], minItems: 1, items: { type: "string" } },
    season: { type: "string" },
    when: { type: "string" },
    knownLater: { type: "boolean" },
    suspended: { type: "boolean" },
    process: { type: "string" },
    record: { type: "array", minItems: 1, items: { type: "string" } },
    say: { type: "array", minItems: 1, items: { $ref: "Phrase" } },
    behave: { type: "array", minItems: 1, items: { type: "string" } },
    never: { type: "array", minItems: 1, items: { type: "string" } },
    roles: { type: "array", minItems: 1, items: { type: "string" } },
    owner: { type: "string" },
    reason: { type: "string" },
    waiver: { type: "string" },
  },
};

function validate114(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="StandaloneVariant" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.standard === undefined || !func0.call(data, "standard")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "standard" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema61.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.standard !== undefined && func0.call(data, "standard")) {
      if (typeof data.standard !== "string") {
        const err4 = {
          instancePath: instancePath + "/standard",
          schemaPath: "#/properties/standard/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.target !== undefined && func0.call(data, "target")) {
      if (
        !validate22(data.target, {
          instancePath: instancePath + "/target",
          parentData: data,
          parentDataProperty: "target",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.locations !== undefined && func0.call(data, "locations")) {
      let data3 = data.locations;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err5 = {
            instancePath: instancePath + "/locations",
            schemaPath: "#/properties/locations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err6 = {
              instancePath: instancePath + "/locations/" + i0,
              schemaPath: "#/properties/locations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/locations",
          schemaPath: "#/properties/locations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tiers !== undefined && func0.call(data, "tiers")) {
      let data5 = data.tiers;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err8 = {
            instancePath: instancePath + "/tiers",
            schemaPath: "#/properties/tiers/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data5[i1] !== "string") {
            const err9 = {
              instancePath: instancePath + "/tiers/" + i1,
              schemaPath: "#/properties/tiers/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/tiers",
          schemaPath: "#/properties/tiers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.channels !== undefined && func0.call(data, "channels")) {
      let data7 = data.channels;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err11 = {
            instancePath: instancePath + "/channels",
            schemaPath: "#/properties/channels/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data7[i2] !== "string") {
            const err12 = {
              instancePath: instancePath + "/channels/" + i2,
              schemaPath: "#/properties/channels/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/channels",
          schemaPath: "#/properties/channels/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.segments !== undefined && func0.call(data, "segments")) {
      let data9 = data.segments;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err14 = {
            instancePath: instancePath + "/segments",
            schemaPath: "#/properties/segments/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data9[i3] !== "string") {
            const err15 = {
              instancePath: instancePath + "/segments/" + i3,
              schemaPath: "#/properties/segments/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/segments",
          schemaPath: "#/properties/segments/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.services !== undefined && func0.call(data, "services")) {
      let data11 = data.services;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err17 = {
            instancePath: instancePath + "/services",
            schemaPath: "#/properties/services/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data11[i4] !== "string") {
            const err18 = {
              instancePath: instancePath + "/services/" + i4,
              schemaPath: "#/properties/services/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/services",
          schemaPath: "#/properties/services/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.hours !== undefined && func0.call(data, "hours")) {
      let data13 = data.hours;
      if (typeof data13 !== "string" && !Array.isArray(data13)) {
        const err20 = {
          instancePath: instancePath + "/hours",
          schemaPath: "#/properties/hours/type",
          keyword: "type",
          params: { type: schema61.properties.hours.type },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err21 = {
            instancePath: instancePath + "/hours",
            schemaPath: "#/properties/hours/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data13[i5] !== "string") {
            const err22 = {
              instancePath: instancePath + "/hours/" + i5,
              schemaPath: "#/properties/hours/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      }
    }
    if (data.season !== undefined && func0.call(data, "season")) {
      if (typeof data.season !== "string") {
        const err23 = {
          instancePath: instancePath + "/season",
          schemaPath: "#/properties/season/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err24 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.knownLater !== undefined && func0.call(data, "knownLater")) {
      if (typeof data.knownLater !== "boolean") {
        const err25 = {
          instancePath: instancePath + "/knownLater",
          schemaPath: "#/properties/knownLater/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.suspended !== undefined && func0.call(data, "suspended")) {
      if (typeof data.suspended !== "boolean") {
        const err26 = {
          instancePath: instancePath + "/suspended",
          schemaPath: "#/properties/suspended/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.process !== undefined && func0.call(data, "process")) {
      if (typeof data.process !== "string") {
        const err27 = {
          instancePath: instancePath + "/process",
          schemaPath: "#/properties/process/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.record !== undefined && func0.call(data, "record")) {
      let data20 = data.record;
      if (Array.isArray(data20)) {
        if (data20.length < 1) {
          const err28 = {
            instancePath: instancePath + "/record",
            schemaPath: "#/properties/record/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        const len6 = data20.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data20[i6] !== "string") {
            const err29 = {
              instancePath: instancePath + "/record/" + i6,
              schemaPath: "#/properties/record/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + "/record",
          schemaPath: "#/properties/record/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.say !== undefined && func0.call(data, "say")) {
      let data22 = data.say;
      if (Array.isArray(data22)) {
        if (data22.length < 1) {
          const err31 = {
            instancePath: instancePath + "/say",
            schemaPath: "#/properties/say/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        const len7 = data22.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (
            !validate89(data22[i7], {
              instancePath: instancePath + "/say/" + i7,
              parentData: data22,
              parentDataProperty: i7,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = {
          instancePath: instancePath + "/say",
          schemaPath: "#/properties/say/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.behave !== undefined && func0.call(data, "behave")) {
      let data24 = data.behave;
      if (Array.isArray(data24)) {
        if (data24.length < 1) {
          const err33 = {
            instancePath: instancePath + "/behave",
            schemaPath: "#/properties/behave/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        const len8 = data24.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data24[i8] !== "string") {
            const err34 = {
              instancePath: instancePath + "/behave/" + i8,
              schemaPath: "#/properties/behave/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = {
          instancePath: instancePath + "/behave",
          schemaPath: "#/properties/behave/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.never !== undefined && func0.call(data, "never")) {
      let data26 = data.never;
      if (Array.isArray(data26)) {
        if (data26.length < 1) {
          const err36 = {
            instancePath: instancePath + "/never",
            schemaPath: "#/properties/never/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        const len9 = data26.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (typeof data26[i9] !== "string") {
            const err37 = {
              instancePath: instancePath + "/never/" + i9,
              schemaPath: "#/properties/never/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = {
          instancePath: instancePath + "/never",
          schemaPath: "#/properties/never/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.roles !== undefined && func0.call(data, "roles")) {
      let data28 = data.roles;
      if (Array.isArray(data28)) {
        if (data28.length < 1) {
          const err39 = {
            instancePath: instancePath + "/roles",
            schemaPath: "#/properties/roles/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len10 = data28.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (typeof data28[i10] !== "string") {
            const err40 = {
              instancePath: instancePath + "/roles/" + i10,
              schemaPath: "#/properties/roles/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = {
          instancePath: instancePath + "/roles",
          schemaPath: "#/properties/roles/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err42 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.reason !== undefined && func0.call(data, "reason")) {
      if (typeof data.reason !== "string") {
        const err43 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/properties/reason/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.waiver !== undefined && func0.call(data, "waiver")) {
      if (typeof data.waiver !== "string") {
        const err44 = {
          instancePath: instancePath + "/waiver",
          schemaPath: "#/properties/waiver/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
  } else {
    const err45 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}

const checkStandard = validate117;
const schema62 = {
  $id: "Standard",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    level: { enum: ["must", "should", "may", "mustNot"] },
    kind: { enum: ["timing", "wording", "conduct", "environment", "information", "outcome"] },
    everyInteraction: { type: "boolean" },
    stages: { type: "array", minItems: 1, items: { type: "string" } },
    steps: { type: "array", minItems: 1, items: { type: "string" } },
    situations: { type: "array", minItems: 1, items: { type: "string" } },
    roles: { type: "array", minItems: 1, items: { type: "string" } },
    owner: { type: "string" },
    process: { type: "string" },
    record: { type: "array", minItems: 1, items: { type: "string" } },
    say: { type: "array", minItems: 1, items: { $ref: "Phrase" } },
    behave: { type: "array", minItems: 1, items: { type: "string" } },
    never: { type: "array", minItems: 1, items: { type: "string" } },
    why: { type: "string" },
    explain: { type: "string" },
    example: { type: "string" },
    criteria: { type: "array", minItems: 1, items: { type: "string" } },
    targets: { type: "array", minItems: 1, items: { $ref: "Target" } },
    exceptions: { type: "array", minItems: 1, items: { $ref: "Exception" } },
    assumes: { type: "string" },
    expectation: { enum: ["basic", "performance", "delight"] },
    audience: { enum: ["internal", "public"] },
    principles: { type: "array", minItems: 1, items: { type: "string" } },
    needs: { type: "array", minItems: 1, items: { type: "string" } },
    checks: { type: "array", minItems: 1, items: { $ref: "Check" } },
    training: { type: "array", minItems: 1, items: { type: "string" } },
    documents: { type: "array", minItems: 1, items: { type: "string" } },
    lock: { enum: ["locked", "stricterOnly", "free", "decideLocally"] },
    cost: { type: ["string", "number"] },
    variants: { type: "array", minItems: 1, items: { $ref: "Variant" } },
    locations: { type: "array", minItems: 1, items: { type: "string" } },
    tiers: { type: "array", minItems: 1, items: { type: "string" } },
    channels: { type: "array", minItems: 1, items: { type: "string" } },
    segments: { type: "array", minItems: 1, items: { type: "string" } },
    services: { type: "array", minItems: 1, items: { type: "string" } },
    hours: { type: ["string", "array"], minItems: 1, items: { type: "string" } },
    season: { type: "string" },
    when: { type: "string" },
    knownLater: { type: "boolean" },
    status: { enum: ["draft", "review", "approved", "retired"] },
    review: { $ref: "Review" },
    sources: { type: "array", minItems: 1, items: { $ref: "SourceUse" } },
    consulted: { type: "array", minItems: 1, items: { type: "string" } },
    informed: { type: "array", minItems: 1, items: { type: "string" } },
  },
};
const schema63 = {
  $id: "Exception",
  type: "object",
  additionalProperties: false,
  required: ["when"],
  properties: {
    when: { type: "string" },
    instead: { type: "string" },
    situation: { type: "string" },
  },
};

function validate120(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Exception" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.when === undefined || !func0.call(data, "when")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "when" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "when" || key0 === "instead" || key0 === "situation")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err2 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.instead !== undefined && func0.call(data, "instead")) {
      if (typeof data.instead !== "string") {
        const err3 = {
          instancePath: instancePath + "/instead",
          schemaPath: "#/properties/instead/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.situation !== undefined && func0.call(data, "situation")) {
      if (typeof data.situation !== "string") {
        const err4 = {
          instancePath: instancePath + "/situation",
          schemaPath: "#/properties/situation/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}

const schema64 = {
  $id: "Variant",
  type: "object",
  additionalProperties: false,
  required: [],
  properties: {
    locations: { type: "array", minItems: 1, items: { type: "string" } },
    tiers: { type: "array", minItems: 1, items: { type: "string" } },
    channels: { type: "array", minItems: 1, items: { type: "string" } },
    segments: { type: "array", minItems: 1, items: { type: "string" } },
    services: { type: "array", minItems: 1, items: { type: "string" } },
    hours: { type: ["string", "array"], minItems: 1, items: { type: "string" } },
    season: { type: "string" },
    when: { type: "string" },
    knownLater: { type: "boolean" },
    suspended: { type: "boolean" },
    process: { type: "string" },
    record: { type: "array", minItems: 1, items: { type: "string" } },
    say: { type: "array", minItems: 1, items: { $ref: "Phrase" } },
    behave: { type: "array", minItems: 1, items: { type: "string" } },
    never: { type: "array", minItems: 1, items: { type: "string" } },
    roles: { type: "array", minItems: 1, items: { type: "string" } },
    owner: { type: "string" },
    reason: { type: "string" },
    waiver: { type: "string" },
  },
};

function validate123(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Variant" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema64.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.locations !== undefined && func0.call(data, "locations")) {
      let data0 = data.locations;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err1 = {
            instancePath: instancePath + "/locations",
            schemaPath: "#/properties/locations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err2 = {
              instancePath: instancePath + "/locations/" + i0,
              schemaPath: "#/properties/locations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/locations",
          schemaPath: "#/properties/locations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.tiers !== undefined && func0.call(data, "tiers")) {
      let data2 = data.tiers;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = {
            instancePath: instancePath + "/tiers",
            schemaPath: "#/properties/tiers/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            const err5 = {
              instancePath: instancePath + "/tiers/" + i1,
              schemaPath: "#/properties/tiers/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/tiers",
          schemaPath: "#/properties/tiers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.channels !== undefined && func0.call(data, "channels")) {
      let data4 = data.channels;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err7 = {
            instancePath: instancePath + "/channels",
            schemaPath: "#/properties/channels/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data4[i2] !== "string") {
            const err8 = {
              instancePath: instancePath + "/channels/" + i2,
              schemaPath: "#/properties/channels/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/channels",
          schemaPath: "#/properties/channels/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.segments !== undefined && func0.call(data, "segments")) {
      let data6 = data.segments;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err10 = {
            instancePath: instancePath + "/segments",
            schemaPath: "#/properties/segments/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data6[i3] !== "string") {
            const err11 = {
              instancePath: instancePath + "/segments/" + i3,
              schemaPath: "#/properties/segments/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/segments",
          schemaPath: "#/properties/segments/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.services !== undefined && func0.call(data, "services")) {
      let data8 = data.services;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err13 = {
            instancePath: instancePath + "/services",
            schemaPath: "#/properties/services/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len4 = data8.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data8[i4] !== "string") {
            const err14 = {
              instancePath: instancePath + "/services/" + i4,
              schemaPath: "#/properties/services/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/services",
          schemaPath: "#/properties/services/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.hours !== undefined && func0.call(data, "hours")) {
      let data10 = data.hours;
      if (typeof data10 !== "string" && !Array.isArray(data10)) {
        const err16 = {
          instancePath: instancePath + "/hours",
          schemaPath: "#/properties/hours/type",
          keyword: "type",
          params: { type: schema64.properties.hours.type },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err17 = {
            instancePath: instancePath + "/hours",
            schemaPath: "#/properties/hours/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len5 = data10.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data10[i5] !== "string") {
            const err18 = {
              instancePath: instancePath + "/hours/" + i5,
              schemaPath: "#/properties/hours/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    }
    if (data.season !== undefined && func0.call(data, "season")) {
      if (typeof data.season !== "string") {
        const err19 = {
          instancePath: instancePath + "/season",
          schemaPath: "#/properties/season/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err20 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.knownLater !== undefined && func0.call(data, "knownLater")) {
      if (typeof data.knownLater !== "boolean") {
        const err21 = {
          instancePath: instancePath + "/knownLater",
          schemaPath: "#/properties/knownLater/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.suspended !== undefined && func0.call(data, "suspended")) {
      if (typeof data.suspended !== "boolean") {
        const err22 = {
          instancePath: instancePath + "/suspended",
          schemaPath: "#/properties/suspended/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.process !== undefined && func0.call(data, "process")) {
      if (typeof data.process !== "string") {
        const err23 = {
          instancePath: instancePath + "/process",
          schemaPath: "#/properties/process/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.record !== undefined && func0.call(data, "record")) {
      let data17 = data.record;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          const err24 = {
            instancePath: instancePath + "/record",
            schemaPath: "#/properties/record/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len6 = data17.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data17[i6] !== "string") {
            const err25 = {
              instancePath: instancePath + "/record/" + i6,
              schemaPath: "#/properties/record/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + "/record",
          schemaPath: "#/properties/record/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.say !== undefined && func0.call(data, "say")) {
      let data19 = data.say;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          const err27 = {
            instancePath: instancePath + "/say",
            schemaPath: "#/properties/say/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len7 = data19.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (
            !validate89(data19[i7], {
              instancePath: instancePath + "/say/" + i7,
              parentData: data19,
              parentDataProperty: i7,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + "/say",
          schemaPath: "#/properties/say/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.behave !== undefined && func0.call(data, "behave")) {
      let data21 = data.behave;
      if (Array.isArray(data21)) {
        if (data21.length < 1) {
          const err29 = {
            instancePath: instancePath + "/behave",
            schemaPath: "#/properties/behave/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len8 = data21.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data21[i8] !== "string") {
            const err30 = {
              instancePath: instancePath + "/behave/" + i8,
              schemaPath: "#/properties/behave/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = {
          instancePath: instancePath + "/behave",
          schemaPath: "#/properties/behave/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.never !== undefined && func0.call(data, "never")) {
      let data23 = data.never;
      if (Array.isArray(data23)) {
        if (data23.length < 1) {
          const err32 = {
            instancePath: instancePath + "/never",
            schemaPath: "#/properties/never/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const len9 = data23.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (typeof data23[i9] !== "string") {
            const err33 = {
              instancePath: instancePath + "/never/" + i9,
              schemaPath: "#/properties/never/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = {
          instancePath: instancePath + "/never",
          schemaPath: "#/properties/never/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.roles !== undefined && func0.call(data, "roles")) {
      let data25 = data.roles;
      if (Array.isArray(data25)) {
        if (data25.length < 1) {
          const err35 = {
            instancePath: instancePath + "/roles",
            schemaPath: "#/properties/roles/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        const len10 = data25.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (typeof data25[i10] !== "string") {
            const err36 = {
              instancePath: instancePath + "/roles/" + i10,
              schemaPath: "#/properties/roles/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = {
          instancePath: instancePath + "/roles",
          schemaPath: "#/properties/roles/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err38 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.reason !== undefined && func0.call(data, "reason")) {
      if (typeof data.reason !== "string") {
        const err39 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/properties/reason/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.waiver !== undefined && func0.call(data, "waiver")) {
      if (typeof data.waiver !== "string") {
        const err40 = {
          instancePath: instancePath + "/waiver",
          schemaPath: "#/properties/waiver/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
  } else {
    const err41 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}

function validate117(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Standard" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema62.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.level !== undefined && func0.call(data, "level")) {
      let data3 = data.level;
      if (!(data3 === "must" || data3 === "should" || data3 === "may" || data3 === "mustNot")) {
        const err6 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema62.properties.level.enum },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== undefined && func0.call(data, "kind")) {
      let data4 = data.kind;
      if (
        !(
          data4 === "timing" ||
          data4 === "wording" ||
          data4 === "conduct" ||
          data4 === "environment" ||
          data4 === "information" ||
          data4 === "outcome"
        )
      ) {
        const err7 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema62.properties.kind.enum },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.everyInteraction !== undefined && func0.call(data, "everyInteraction")) {
      if (typeof data.everyInteraction !== "boolean") {
        const err8 = {
          instancePath: instancePath + "/everyInteraction",
          schemaPath: "#/properties/everyInteraction/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.stages !== undefined && func0.call(data, "stages")) {
      let data6 = data.stages;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err9 = {
            instancePath: instancePath + "/stages",
            schemaPath: "#/properties/stages/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data6[i0] !== "string") {
            const err10 = {
              instancePath: instancePath + "/stages/" + i0,
              schemaPath: "#/properties/stages/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/stages",
          schemaPath: "#/properties/stages/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.steps !== undefined && func0.call(data, "steps")) {
      let data8 = data.steps;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err12 = {
            instancePath: instancePath + "/steps",
            schemaPath: "#/properties/steps/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data8[i1] !== "string") {
            const err13 = {
              instancePath: instancePath + "/steps/" + i1,
              schemaPath: "#/properties/steps/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/steps",
          schemaPath: "#/properties/steps/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.situations !== undefined && func0.call(data, "situations")) {
      let data10 = data.situations;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err15 = {
            instancePath: instancePath + "/situations",
            schemaPath: "#/properties/situations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data10[i2] !== "string") {
            const err16 = {
              instancePath: instancePath + "/situations/" + i2,
              schemaPath: "#/properties/situations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/situations",
          schemaPath: "#/properties/situations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.roles !== undefined && func0.call(data, "roles")) {
      let data12 = data.roles;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err18 = {
            instancePath: instancePath + "/roles",
            schemaPath: "#/properties/roles/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data12[i3] !== "string") {
            const err19 = {
              instancePath: instancePath + "/roles/" + i3,
              schemaPath: "#/properties/roles/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/roles",
          schemaPath: "#/properties/roles/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err21 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.process !== undefined && func0.call(data, "process")) {
      if (typeof data.process !== "string") {
        const err22 = {
          instancePath: instancePath + "/process",
          schemaPath: "#/properties/process/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.record !== undefined && func0.call(data, "record")) {
      let data16 = data.record;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          const err23 = {
            instancePath: instancePath + "/record",
            schemaPath: "#/properties/record/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data16[i4] !== "string") {
            const err24 = {
              instancePath: instancePath + "/record/" + i4,
              schemaPath: "#/properties/record/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + "/record",
          schemaPath: "#/properties/record/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.say !== undefined && func0.call(data, "say")) {
      let data18 = data.say;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          const err26 = {
            instancePath: instancePath + "/say",
            schemaPath: "#/properties/say/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate89(data18[i5], {
              instancePath: instancePath + "/say/" + i5,
              parentData: data18,
              parentDataProperty: i5,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/say",
          schemaPath: "#/properties/say/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.behave !== undefined && func0.call(data, "behave")) {
      let data20 = data.behave;
      if (Array.isArray(data20)) {
        if (data20.length < 1) {
          const err28 = {
            instancePath: instancePath + "/behave",
            schemaPath: "#/properties/behave/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        const len6 = data20.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data20[i6] !== "string") {
            const err29 = {
              instancePath: instancePath + "/behave/" + i6,
              schemaPath: "#/properties/behave/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + "/behave",
          schemaPath: "#/properties/behave/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.never !== undefined && func0.call(data, "never")) {
      let data22 = data.never;
      if (Array.isArray(data22)) {
        if (data22.length < 1) {
          const err31 = {
            instancePath: instancePath + "/never",
            schemaPath: "#/properties/never/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        const len7 = data22.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data22[i7] !== "string") {
            const err32 = {
              instancePath: instancePath + "/never/" + i7,
              schemaPath: "#/properties/never/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = {
          instancePath: instancePath + "/never",
          schemaPath: "#/properties/never/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.why !== undefined && func0.call(data, "why")) {
      if (typeof data.why !== "string") {
        const err34 = {
          instancePath: instancePath + "/why",
          schemaPath: "#/properties/why/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.explain !== undefined && func0.call(data, "explain")) {
      if (typeof data.explain !== "string") {
        const err35 = {
          instancePath: instancePath + "/explain",
          schemaPath: "#/properties/explain/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.example !== undefined && func0.call(data, "example")) {
      if (typeof data.example !== "string") {
        const err36 = {
          instancePath: instancePath + "/example",
          schemaPath: "#/properties/example/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.criteria !== undefined && func0.call(data, "criteria")) {
      let data27 = data.criteria;
      if (Array.isArray(data27)) {
        if (data27.length < 1) {
          const err37 = {
            instancePath: instancePath + "/criteria",
            schemaPath: "#/properties/criteria/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        const len8 = data27.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data27[i8] !== "string") {
            const err38 = {
              instancePath: instancePath + "/criteria/" + i8,
              schemaPath: "#/properties/criteria/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = {
          instancePath: instancePath + "/criteria",
          schemaPath: "#/properties/criteria/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.targets !== undefined && func0.call(data, "targets")) {
      let data29 = data.targets;
      if (Array.isArray(data29)) {
        if (data29.length < 1) {
          const err40 = {
            instancePath: instancePath + "/targets",
            schemaPath: "#/properties/targets/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        const len9 = data29.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (
            !validate22(data29[i9], {
              instancePath: instancePath + "/targets/" + i9,
              parentData: data29,
              parentDataProperty: i9,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err41 = {
          instancePath: instancePath + "/targets",
          schemaPath: "#/properties/targets/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.exceptions !== undefined && func0.call(data, "exceptions")) {
      let data31 = data.exceptions;
      if (Array.isArray(data31)) {
        if (data31.length < 1) {
          const err42 = {
            instancePath: instancePath + "/exceptions",
            schemaPath: "#/properties/exceptions/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        const len10 = data31.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (
            !validate120(data31[i10], {
              instancePath: instancePath + "/exceptions/" + i10,
              parentData: data31,
              parentDataProperty: i10,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err43 = {
          instancePath: instancePath + "/exceptions",
          schemaPath: "#/properties/exceptions/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.assumes !== undefined && func0.call(data, "assumes")) {
      if (typeof data.assumes !== "string") {
        const err44 = {
          instancePath: instancePath + "/assumes",
          schemaPath: "#/properties/assumes/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.expectation !== undefined && func0.call(data, "expectation")) {
      let data34 = data.expectation;
      if (!(data34 === "basic" || data34 === "performance" || data34 === "delight")) {
        const err45 = {
          instancePath: instancePath + "/expectation",
          schemaPath: "#/properties/expectation/enum",
          keyword: "enum",
          params: { allowedValues: schema62.properties.expectation.enum },
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.audience !== undefined && func0.call(data, "audience")) {
      let data35 = data.audience;
      if (!(data35 === "internal" || data35 === "public")) {
        const err46 = {
          instancePath: instancePath + "/audience",
          schemaPath: "#/properties/audience/enum",
          keyword: "enum",
          params: { allowedValues: schema62.properties.audience.enum },
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.principles !== undefined && func0.call(data, "principles")) {
      let data36 = data.principles;
      if (Array.isArray(data36)) {
        if (data36.length < 1) {
          const err47 = {
            instancePath: instancePath + "/principles",
            schemaPath: "#/properties/principles/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        const len11 = data36.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (typeof data36[i11] !== "string") {
            const err48 = {
              instancePath: instancePath + "/principles/" + i11,
              schemaPath: "#/properties/principles/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = {
          instancePath: instancePath + "/principles",
          schemaPath: "#/properties/principles/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.needs !== undefined && func0.call(data, "needs")) {
      let data38 = data.needs;
      if (Array.isArray(data38)) {
        if (data38.length < 1) {
          const err50 = {
            instancePath: instancePath + "/needs",
            schemaPath: "#/properties/needs/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        const len12 = data38.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (typeof data38[i12] !== "string") {
            const err51 = {
              instancePath: instancePath + "/needs/" + i12,
              schemaPath: "#/properties/needs/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = {
          instancePath: instancePath + "/needs",
          schemaPath: "#/properties/needs/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.checks !== undefined && func0.call(data, "checks")) {
      let data40 = data.checks;
      if (Array.isArray(data40)) {
        if (data40.length < 1) {
          const err53 = {
            instancePath: instancePath + "/checks",
            schemaPath: "#/properties/checks/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        const len13 = data40.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (
            !validate28(data40[i13], {
              instancePath: instancePath + "/checks/" + i13,
              parentData: data40,
              parentDataProperty: i13,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err54 = {
          instancePath: instancePath + "/checks",
          schemaPath: "#/properties/checks/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.training !== undefined && func0.call(data, "training")) {
      let data42 = data.training;
      if (Array.isArray(data42)) {
        if (data42.length < 1) {
          const err55 = {
            instancePath: instancePath + "/training",
            schemaPath: "#/properties/training/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        const len14 = data42.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (typeof data42[i14] !== "string") {
            const err56 = {
              instancePath: instancePath + "/training/" + i14,
              schemaPath: "#/properties/training/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = {
          instancePath: instancePath + "/training",
          schemaPath: "#/properties/training/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.documents !== undefined && func0.call(data, "documents")) {
      let data44 = data.documents;
      if (Array.isArray(data44)) {
        if (data44.length < 1) {
          const err58 = {
            instancePath: instancePath + "/documents",
            schemaPath: "#/properties/documents/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        const len15 = data44.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (typeof data44[i15] !== "string") {
            const err59 = {
              instancePath: instancePath + "/documents/" + i15,
              schemaPath: "#/properties/documents/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = {
          instancePath: instancePath + "/documents",
          schemaPath: "#/properties/documents/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.lock !== undefined && func0.call(data, "lock")) {
      let data46 = data.lock;
      if (
        !(
          data46 === "locked" ||
          data46 === "stricterOnly" ||
          data46 === "free" ||
          data46 === "decideLocally"
        )
      ) {
        const err61 = {
          instancePath: instancePath + "/lock",
          schemaPath: "#/properties/lock/enum",
          keyword: "enum",
          params: { allowedValues: schema62.properties.lock.enum },
        };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.cost !== undefined && func0.call(data, "cost")) {
      let data47 = data.cost;
      if (typeof data47 !== "string" && !(typeof data47 == "number" && isFinite(data47))) {
        const err62 = {
          instancePath: instancePath + "/cost",
          schemaPath: "#/properties/cost/type",
          keyword: "type",
          params: { type: schema62.properties.cost.type },
        };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.variants !== undefined && func0.call(data, "variants")) {
      let data48 = data.variants;
      if (Array.isArray(data48)) {
        if (data48.length < 1) {
          const err63 = {
            instancePath: instancePath + "/variants",
            schemaPath: "#/properties/variants/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        const len16 = data48.length;
        for (let i16 = 0; i16 < len16; i16++) {
          if (
            !validate123(data48[i16], {
              instancePath: instancePath + "/variants/" + i16,
              parentData: data48,
              parentDataProperty: i16,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err64 = {
          instancePath: instancePath + "/variants",
          schemaPath: "#/properties/variants/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.locations !== undefined && func0.call(data, "locations")) {
      let data50 = data.locations;
      if (Array.isArray(data50)) {
        if (data50.length < 1) {
          const err65 = {
            instancePath: instancePath + "/locations",
            schemaPath: "#/properties/locations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        const len17 = data50.length;
        for (let i17 = 0; i17 < len17; i17++) {
          if (typeof data50[i17] !== "string") {
            const err66 = {
              instancePath: instancePath + "/locations/" + i17,
              schemaPath: "#/properties/locations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = {
          instancePath: instancePath + "/locations",
          schemaPath: "#/properties/locations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.tiers !== undefined && func0.call(data, "tiers")) {
      let data52 = data.tiers;
      if (Array.isArray(data52)) {
        if (data52.length < 1) {
          const err68 = {
            instancePath: instancePath + "/tiers",
            schemaPath: "#/properties/tiers/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        const len18 = data52.length;
        for (let i18 = 0; i18 < len18; i18++) {
          if (typeof data52[i18] !== "string") {
            const err69 = {
              instancePath: instancePath + "/tiers/" + i18,
              schemaPath: "#/properties/tiers/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = {
          instancePath: instancePath + "/tiers",
          schemaPath: "#/properties/tiers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.channels !== undefined && func0.call(data, "channels")) {
      let data54 = data.channels;
      if (Array.isArray(data54)) {
        if (data54.length < 1) {
          const err71 = {
            instancePath: instancePath + "/channels",
            schemaPath: "#/properties/channels/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        const len19 = data54.length;
        for (let i19 = 0; i19 < len19; i19++) {
          if (typeof data54[i19] !== "string") {
            const err72 = {
              instancePath: instancePath + "/channels/" + i19,
              schemaPath: "#/properties/channels/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
      } else {
        const err73 = {
          instancePath: instancePath + "/channels",
          schemaPath: "#/properties/channels/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.segments !== undefined && func0.call(data, "segments")) {
      let data56 = data.segments;
      if (Array.isArray(data56)) {
        if (data56.length < 1) {
          const err74 = {
            instancePath: instancePath + "/segments",
            schemaPath: "#/properties/segments/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        const len20 = data56.length;
        for (let i20 = 0; i20 < len20; i20++) {
          if (typeof data56[i20] !== "string") {
            const err75 = {
              instancePath: instancePath + "/segments/" + i20,
              schemaPath: "#/properties/segments/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = {
          instancePath: instancePath + "/segments",
          schemaPath: "#/properties/segments/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.services !== undefined && func0.call(data, "services")) {
      let data58 = data.services;
      if (Array.isArray(data58)) {
        if (data58.length < 1) {
          const err77 = {
            instancePath: instancePath + "/services",
            schemaPath: "#/properties/services/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        const len21 = data58.length;
        for (let i21 = 0; i21 < len21; i21++) {
          if (typeof data58[i21] !== "string") {
            const err78 = {
              instancePath: instancePath + "/services/" + i21,
              schemaPath: "#/properties/services/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
      } else {
        const err79 = {
          instancePath: instancePath + "/services",
          schemaPath: "#/properties/services/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.hours !== undefined && func0.call(data, "hours")) {
      let data60 = data.hours;
      if (typeof data60 !== "string" && !Array.isArray(data60)) {
        const err80 = {
          instancePath: instancePath + "/hours",
          schemaPath: "#/properties/hours/type",
          keyword: "type",
          params: { type: schema62.properties.hours.type },
        };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
      if (Array.isArray(data60)) {
        if (data60.length < 1) {
          const err81 = {
            instancePath: instancePath + "/hours",
            schemaPath: "#/properties/hours/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        const len22 = data60.length;
        for (let i22 = 0; i22 < len22; i22++) {
          if (typeof data60[i22] !== "string") {
            const err82 = {
              instancePath: instancePath + "/hours/" + i22,
              schemaPath: "#/properties/hours/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      }
    }
    if (data.season !== undefined && func0.call(data, "season")) {
      if (typeof data.season !== "string") {
        const err83 = {
          instancePath: instancePath + "/season",
          schemaPath: "#/properties/season/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.when !== undefined && func0.call(data, "when")) {
      if (typeof data.when !== "string") {
        const err84 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/properties/when/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    if (data.knownLater !== undefined && func0.call(data, "knownLater")) {
      if (typeof data.knownLater !== "boolean") {
        const err85 = {
          instancePath: instancePath + "/knownLater",
          schemaPath: "#/properties/knownLater/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.status !== undefined && func0.call(data, "status")) {
      let data65 = data.status;
      if (
        !(
          data65 === "draft" ||
          data65 === "review" ||
          data65 === "approved" ||
          data65 === "retired"
        )
      ) {
        const err86 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/enum",
          keyword: "enum",
          params: { allowedValues: schema62.properties.status.enum },
        };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.review !== undefined && func0.call(data, "review")) {
      if (
        !validate30(data.review, {
          instancePath: instancePath + "/review",
          parentData: data,
          parentDataProperty: "review",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== undefined && func0.call(data, "sources")) {
      let data67 = data.sources;
      if (Array.isArray(data67)) {
        if (data67.length < 1) {
          const err87 = {
            instancePath: instancePath + "/sources",
            schemaPath: "#/properties/sources/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
        const len23 = data67.length;
        for (let i23 = 0; i23 < len23; i23++) {
          if (
            !validate32(data67[i23], {
              instancePath: instancePath + "/sources/" + i23,
              parentData: data67,
              parentDataProperty: i23,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err88 = {
          instancePath: instancePath + "/sources",
          schemaPath: "#/properties/sources/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.consulted !== undefined && func0.call(data, "consulted")) {
      let data69 = data.consulted;
      if (Array.isArray(data69)) {
        if (data69.length < 1) {
          const err89 = {
            instancePath: instancePath + "/consulted",
            schemaPath: "#/properties/consulted/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        const len24 = data69.length;
        for (let i24 = 0; i24 < len24; i24++) {
          if (typeof data69[i24] !== "string") {
            const err90 = {
              instancePath: instancePath + "/consulted/" + i24,
              schemaPath: "#/properties/consulted/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
      } else {
        const err91 = {
          instancePath: instancePath + "/consulted",
          schemaPath: "#/properties/consulted/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.informed !== undefined && func0.call(data, "informed")) {
      let data71 = data.informed;
      if (Array.isArray(data71)) {
        if (data71.length < 1) {
          const err92 = {
            instancePath: instancePath + "/informed",
            schemaPath: "#/properties/informed/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
        const len25 = data71.length;
        for (let i25 = 0; i25 < len25; i25++) {
          if (typeof data71[i25] !== "string") {
            const err93 = {
              instancePath: instancePath + "/informed/" + i25,
              schemaPath: "#/properties/informed/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      } else {
        const err94 = {
          instancePath: instancePath + "/informed",
          schemaPath: "#/properties/informed/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
  } else {
    const err95 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err95];
    } else {
      vErrors.push(err95);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}

const checkTerm = validate128;
const schema65 = {
  $id: "Term",
  type: "object",
  additionalProperties: false,
  required: ["id", "term", "definition"],
  properties: {
    id: { type: "string" },
    term: { type: "string" },
    definition: { type: "string" },
    use: { type: "array", minItems: 1, items: { type: "string" } },
    avoid: { type: "array", minItems: 1, items: { type: "string" } },
    forms: { type: "array", minItems: 1, items: { type: "string" } },
    ambiguous: { type: "boolean" },
    notToConfuseWith: { type: "array", minItems: 1, items: { type: "string" } },
    internalOnly: { type: "boolean" },
  },
};

function validate128(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Term" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.term === undefined || !func0.call(data, "term")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "term" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.definition === undefined || !func0.call(data, "definition")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "definition" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema65.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err4 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.term !== undefined && func0.call(data, "term")) {
      if (typeof data.term !== "string") {
        const err5 = {
          instancePath: instancePath + "/term",
          schemaPath: "#/properties/term/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.definition !== undefined && func0.call(data, "definition")) {
      if (typeof data.definition !== "string") {
        const err6 = {
          instancePath: instancePath + "/definition",
          schemaPath: "#/properties/definition/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.use !== undefined && func0.call(data, "use")) {
      let data3 = data.use;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err7 = {
            instancePath: instancePath + "/use",
            schemaPath: "#/properties/use/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err8 = {
              instancePath: instancePath + "/use/" + i0,
              schemaPath: "#/properties/use/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/use",
          schemaPath: "#/properties/use/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.avoid !== undefined && func0.call(data, "avoid")) {
      let data5 = data.avoid;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err10 = {
            instancePath: instancePath + "/avoid",
            schemaPath: "#/properties/avoid/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data5[i1] !== "string") {
            const err11 = {
              instancePath: instancePath + "/avoid/" + i1,
              schemaPath: "#/properties/avoid/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/avoid",
          schemaPath: "#/properties/avoid/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.forms !== undefined && func0.call(data, "forms")) {
      let data7 = data.forms;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err13 = {
            instancePath: instancePath + "/forms",
            schemaPath: "#/properties/forms/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data7[i2] !== "string") {
            const err14 = {
              instancePath: instancePath + "/forms/" + i2,
              schemaPath: "#/properties/forms/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/forms",
          schemaPath: "#/properties/forms/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.ambiguous !== undefined && func0.call(data, "ambiguous")) {
      if (typeof data.ambiguous !== "boolean") {
        const err16 = {
          instancePath: instancePath + "/ambiguous",
          schemaPath: "#/properties/ambiguous/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.notToConfuseWith !== undefined && func0.call(data, "notToConfuseWith")) {
      let data10 = data.notToConfuseWith;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err17 = {
            instancePath: instancePath + "/notToConfuseWith",
            schemaPath: "#/properties/notToConfuseWith/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data10[i3] !== "string") {
            const err18 = {
              instancePath: instancePath + "/notToConfuseWith/" + i3,
              schemaPath: "#/properties/notToConfuseWith/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/notToConfuseWith",
          schemaPath: "#/properties/notToConfuseWith/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.internalOnly !== undefined && func0.call(data, "internalOnly")) {
      if (typeof data.internalOnly !== "boolean") {
        const err20 = {
          instancePath: instancePath + "/internalOnly",
          schemaPath: "#/properties/internalOnly/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}

const checkTier = validate129;
const schema66 = {
  $id: "Tier",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    rank: { type: "integer" },
  },
};

function validate129(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Tier" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "title" || key0 === "order" || key0 === "rank")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.rank !== undefined && func0.call(data, "rank")) {
      let data3 = data.rank;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err6 = {
          instancePath: instancePath + "/rank",
          schemaPath: "#/properties/rank/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}

const checkTraining = validate130;
const schema67 = {
  $id: "Training",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    type: { enum: ["initial", "refresher"] },
    every: { type: ["string", "number"] },
    roles: { type: "array", minItems: 1, items: { type: "string" } },
    proof: { type: "string" },
    document: { type: "string" },
  },
};

function validate130(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Training" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "order" ||
          key0 === "type" ||
          key0 === "every" ||
          key0 === "roles" ||
          key0 === "proof" ||
          key0 === "document"
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.type !== undefined && func0.call(data, "type")) {
      let data3 = data.type;
      if (!(data3 === "initial" || data3 === "refresher")) {
        const err6 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/enum",
          keyword: "enum",
          params: { allowedValues: schema67.properties.type.enum },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.every !== undefined && func0.call(data, "every")) {
      let data4 = data.every;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err7 = {
          instancePath: instancePath + "/every",
          schemaPath: "#/properties/every/type",
          keyword: "type",
          params: { type: schema67.properties.every.type },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.roles !== undefined && func0.call(data, "roles")) {
      let data5 = data.roles;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err8 = {
            instancePath: instancePath + "/roles",
            schemaPath: "#/properties/roles/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            const err9 = {
              instancePath: instancePath + "/roles/" + i0,
              schemaPath: "#/properties/roles/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/roles",
          schemaPath: "#/properties/roles/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.proof !== undefined && func0.call(data, "proof")) {
      if (typeof data.proof !== "string") {
        const err11 = {
          instancePath: instancePath + "/proof",
          schemaPath: "#/properties/proof/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.document !== undefined && func0.call(data, "document")) {
      if (typeof data.document !== "string") {
        const err12 = {
          instancePath: instancePath + "/document",
          schemaPath: "#/properties/document/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}

const checkValue = validate131;
const schema68 = {
  $id: "Value",
  type: "object",
  additionalProperties: false,
  required: ["id", "title"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    statement: { type: "string" },
  },
};

function validate131(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Value" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "title" || key0 === "order" || key0 === "statement")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err4 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.statement !== undefined && func0.call(data, "statement")) {
      if (typeof data.statement !== "string") {
        const err6 = {
          instancePath: instancePath + "/statement",
          schemaPath: "#/properties/statement/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}

const checkWaiver = validate132;
const schema69 = {
  $id: "Waiver",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "standard", "locations", "reason", "approver", "expires"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    order: { type: "integer" },
    standard: { type: "string" },
    locations: { type: "array", minItems: 1, items: { type: "string" } },
    reason: { type: "string" },
    approver: { type: "string" },
    expires: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    instead: { type: "string" },
  },
};

function validate132(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Waiver" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined || !func0.call(data, "title")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.standard === undefined || !func0.call(data, "standard")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "standard" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.locations === undefined || !func0.call(data, "locations")) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "locations" },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reason === undefined || !func0.call(data, "reason")) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "reason" },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.approver === undefined || !func0.call(data, "approver")) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "approver" },
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.expires === undefined || !func0.call(data, "expires")) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "expires" },
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema69.properties, key0)) {
        const err7 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err8 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err9 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.order !== undefined && func0.call(data, "order")) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err10 = {
          instancePath: instancePath + "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.standard !== undefined && func0.call(data, "standard")) {
      if (typeof data.standard !== "string") {
        const err11 = {
          instancePath: instancePath + "/standard",
          schemaPath: "#/properties/standard/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.locations !== undefined && func0.call(data, "locations")) {
      let data4 = data.locations;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err12 = {
            instancePath: instancePath + "/locations",
            schemaPath: "#/properties/locations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err13 = {
              instancePath: instancePath + "/locations/" + i0,
              schemaPath: "#/properties/locations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/locations",
          schemaPath: "#/properties/locations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.reason !== undefined && func0.call(data, "reason")) {
      if (typeof data.reason !== "string") {
        const err15 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/properties/reason/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.approver !== undefined && func0.call(data, "approver")) {
      if (typeof data.approver !== "string") {
        const err16 = {
          instancePath: instancePath + "/approver",
          schemaPath: "#/properties/approver/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.expires !== undefined && func0.call(data, "expires")) {
      let data8 = data.expires;
      if (typeof data8 === "string") {
        if (!pattern0.test(data8)) {
          const err17 = {
            instancePath: instancePath + "/expires",
            schemaPath: "#/properties/expires/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/expires",
          schemaPath: "#/properties/expires/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.instead !== undefined && func0.call(data, "instead")) {
      if (typeof data.instead !== "string") {
        const err19 = {
          instancePath: instancePath + "/instead",
          schemaPath: "#/properties/instead/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}

const checkWorkspace = validate133;
const schema70 = {
  $id: "Workspace",
  type: "object",
  additionalProperties: false,
  required: ["svc", "language", "company", "handbook"],
  properties: {
    svc: { type: "integer" },
    language: { type: "string" },
    translations: {},
    company: { $ref: "Company" },
    handbook: { $ref: "Handbook" },
    theme: { $ref: "Theme" },
    build: { $ref: "Build" },
    units: { type: "array", minItems: 1, items: { $ref: "Unit" } },
    preset: {},
    rules: {},
    exclude: { type: "array", minItems: 1, items: { type: "string" } },
    extends: {},
    evaluate: {},
    customRules: {},
    wordLists: {},
  },
};
const schema71 = {
  $id: "Company",
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { type: "string" },
    legalName: { type: "string" },
    mission: { type: "string" },
    vision: { type: "string" },
    philosophy: { type: "string" },
    personality: { type: "string" },
    motto: { type: "string" },
    prefer: { type: "array", minItems: 1, items: { type: "string" } },
    avoid: { type: "array", minItems: 1, items: { type: "string" } },
    currency: { type: "string" },
    calendar: { type: "string" },
    jurisdiction: { type: "string" },
    contact: { type: "array", minItems: 1, items: { $ref: "Contact" } },
  },
};

function validate134(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Company" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined || !func0.call(data, "name")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema71.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== undefined && func0.call(data, "name")) {
      if (typeof data.name !== "string") {
        const err2 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.legalName !== undefined && func0.call(data, "legalName")) {
      if (typeof data.legalName !== "string") {
        const err3 = {
          instancePath: instancePath + "/legalName",
          schemaPath: "#/properties/legalName/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.mission !== undefined && func0.call(data, "mission")) {
      if (typeof data.mission !== "string") {
        const err4 = {
          instancePath: instancePath + "/mission",
          schemaPath: "#/properties/mission/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.vision !== undefined && func0.call(data, "vision")) {
      if (typeof data.vision !== "string") {
        const err5 = {
          instancePath: instancePath + "/vision",
          schemaPath: "#/properties/vision/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.philosophy !== undefined && func0.call(data, "philosophy")) {
      if (typeof data.philosophy !== "string") {
        const err6 = {
          instancePath: instancePath + "/philosophy",
          schemaPath: "#/properties/philosophy/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.personality !== undefined && func0.call(data, "personality")) {
      if (typeof data.personality !== "string") {
        const err7 = {
          instancePath: instancePath + "/personality",
          schemaPath: "#/properties/personality/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.motto !== undefined && func0.call(data, "motto")) {
      if (typeof data.motto !== "string") {
        const err8 = {
          instancePath: instancePath + "/motto",
          schemaPath: "#/properties/motto/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.prefer !== undefined && func0.call(data, "prefer")) {
      let data7 = data.prefer;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err9 = {
            instancePath: instancePath + "/prefer",
            schemaPath: "#/properties/prefer/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            const err10 = {
              instancePath: instancePath + "/prefer/" + i0,
              schemaPath: "#/properties/prefer/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/prefer",
          schemaPath: "#/properties/prefer/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.avoid !== undefined && func0.call(data, "avoid")) {
      let data9 = data.avoid;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err12 = {
            instancePath: instancePath + "/avoid",
            schemaPath: "#/properties/avoid/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data9[i1] !== "string") {
            const err13 = {
              instancePath: instancePath + "/avoid/" + i1,
              schemaPath: "#/properties/avoid/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/avoid",
          schemaPath: "#/properties/avoid/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.currency !== undefined && func0.call(data, "currency")) {
      if (typeof data.currency !== "string") {
        const err15 = {
          instancePath: instancePath + "/currency",
          schemaPath: "#/properties/currency/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.calendar !== undefined && func0.call(data, "calendar")) {
      if (typeof data.calendar !== "string") {
        const err16 = {
          instancePath: instancePath + "/calendar",
          schemaPath: "#/properties/calendar/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.jurisdiction !== undefined && func0.call(data, "jurisdiction")) {
      if (typeof data.jurisdiction !== "string") {
        const err17 = {
          instancePath: instancePath + "/jurisdiction",
          schemaPath: "#/properties/jurisdiction/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.contact !== undefined && func0.call(data, "contact")) {
      let data14 = data.contact;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err18 = {
            instancePath: instancePath + "/contact",
            schemaPath: "#/properties/contact/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate42(data14[i2], {
              instancePath: instancePath + "/contact/" + i2,
              parentData: data14,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/contact",
          schemaPath: "#/properties/contact/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}

const schema72 = {
  $id: "Handbook",
  type: "object",
  additionalProperties: false,
  required: ["title"],
  properties: {
    title: { type: "string" },
    subtitle: { type: "string" },
    number: { type: "string" },
    version: { type: "string" },
    status: { enum: ["draft", "review", "approved", "obsolete"] },
    classification: { type: "string" },
    owner: { type: "string" },
    issuer: { type: "string" },
    author: { type: "string" },
    approver: { type: "string" },
    approvedOn: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    effectiveFrom: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    nextReview: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    replaces: { type: "string" },
    audience: { type: "string" },
    purpose: { type: "string" },
    rationale: { type: "string" },
    scope: { type: "string" },
    assumes: { type: "string" },
    letter: { type: "string" },
    chapters: { type: "array", minItems: 1, items: { $ref: "Chapter" } },
    distribution: { type: "array", minItems: 1, items: { type: "string" } },
  },
};
const schema73 = {
  $id: "Chapter",
  type: "object",
  additionalProperties: false,
  required: ["id"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    omit: { type: "boolean" },
    after: { type: "string" },
    text: { type: "string" },
  },
};

function validate138(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Chapter" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "title" ||
          key0 === "omit" ||
          key0 === "after" ||
          key0 === "text"
        )
      ) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err2 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err3 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.omit !== undefined && func0.call(data, "omit")) {
      if (typeof data.omit !== "boolean") {
        const err4 = {
          instancePath: instancePath + "/omit",
          schemaPath: "#/properties/omit/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.after !== undefined && func0.call(data, "after")) {
      if (typeof data.after !== "string") {
        const err5 = {
          instancePath: instancePath + "/after",
          schemaPath: "#/properties/after/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.text !== undefined && func0.call(data, "text")) {
      if (typeof data.text !== "string") {
        const err6 = {
          instancePath: instancePath + "/text",
          schemaPath: "#/properties/text/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}

function validate137(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Handbook" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === undefined || !func0.call(data, "title")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema72.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== undefined && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err2 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.subtitle !== undefined && func0.call(data, "subtitle")) {
      if (typeof data.subtitle !== "string") {
        const err3 = {
          instancePath: instancePath + "/subtitle",
          schemaPath: "#/properties/subtitle/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.number !== undefined && func0.call(data, "number")) {
      if (typeof data.number !== "string") {
        const err4 = {
          instancePath: instancePath + "/number",
          schemaPath: "#/properties/number/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== undefined && func0.call(data, "version")) {
      if (typeof data.version !== "string") {
        const err5 = {
          instancePath: instancePath + "/version",
          schemaPath: "#/properties/version/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.status !== undefined && func0.call(data, "status")) {
      let data4 = data.status;
      if (
        !(data4 === "draft" || data4 === "review" || data4 === "approved" || data4 === "obsolete")
      ) {
        const err6 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/enum",
          keyword: "enum",
          params: { allowedValues: schema72.properties.status.enum },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.classification !== undefined && func0.call(data, "classification")) {
      if (typeof data.classification !== "string") {
        const err7 = {
          instancePath: instancePath + "/classification",
          schemaPath: "#/properties/classification/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.owner !== undefined && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err8 = {
          instancePath: instancePath + "/owner",
          schemaPath: "#/properties/owner/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.issuer !== undefined && func0.call(data, "issuer")) {
      if (typeof data.issuer !== "string") {
        const err9 = {
          instancePath: instancePath + "/issuer",
          schemaPath: "#/properties/issuer/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.author !== undefined && func0.call(data, "author")) {
      if (typeof data.author !== "string") {
        const err10 = {
          instancePath: instancePath + "/author",
          schemaPath: "#/properties/author/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.approver !== undefined && func0.call(data, "approver")) {
      if (typeof data.approver !== "string") {
        const err11 = {
          instancePath: instancePath + "/approver",
          schemaPath: "#/properties/approver/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.approvedOn !== undefined && func0.call(data, "approvedOn")) {
      let data10 = data.approvedOn;
      if (typeof data10 === "string") {
        if (!pattern0.test(data10)) {
          const err12 = {
            instancePath: instancePath + "/approvedOn",
            schemaPath: "#/properties/approvedOn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/approvedOn",
          schemaPath: "#/properties/approvedOn/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.effectiveFrom !== undefined && func0.call(data, "effectiveFrom")) {
      let data11 = data.effectiveFrom;
      if (typeof data11 === "string") {
        if (!pattern0.test(data11)) {
          const err14 = {
            instancePath: instancePath + "/effectiveFrom",
            schemaPath: "#/properties/effectiveFrom/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/effectiveFrom",
          schemaPath: "#/properties/effectiveFrom/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.nextReview !== undefined && func0.call(data, "nextReview")) {
      let data12 = data.nextReview;
      if (typeof data12 === "string") {
        if (!pattern0.test(data12)) {
          const err16 = {
            instancePath: instancePath + "/nextReview",
            schemaPath: "#/properties/nextReview/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/nextReview",
          schemaPath: "#/properties/nextReview/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.replaces !== undefined && func0.call(data, "replaces")) {
      if (typeof data.replaces !== "string") {
        const err18 = {
          instancePath: instancePath + "/replaces",
          schemaPath: "#/properties/replaces/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.audience !== undefined && func0.call(data, "audience")) {
      if (typeof data.audience !== "string") {
        const err19 = {
          instancePath: instancePath + "/audience",
          schemaPath: "#/properties/audience/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.purpose !== undefined && func0.call(data, "purpose")) {
      if (typeof data.purpose !== "string") {
        const err20 = {
          instancePath: instancePath + "/purpose",
          schemaPath: "#/properties/purpose/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.rationale !== undefined && func0.call(data, "rationale")) {
      if (typeof data.rationale !== "string") {
        const err21 = {
          instancePath: instancePath + "/rationale",
          schemaPath: "#/properties/rationale/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.scope !== undefined && func0.call(data, "scope")) {
      if (typeof data.scope !== "string") {
        const err22 = {
          instancePath: instancePath + "/scope",
          schemaPath: "#/properties/scope/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.assumes !== undefined && func0.call(data, "assumes")) {
      if (typeof data.assumes !== "string") {
        const err23 = {
          instancePath: instancePath + "/assumes",
          schemaPath: "#/properties/assumes/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.letter !== undefined && func0.call(data, "letter")) {
      if (typeof data.letter !== "string") {
        const err24 = {
          instancePath: instancePath + "/letter",
          schemaPath: "#/properties/letter/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.chapters !== undefined && func0.call(data, "chapters")) {
      let data20 = data.chapters;
      if (Array.isArray(data20)) {
        if (data20.length < 1) {
          const err25 = {
            instancePath: instancePath + "/chapters",
            schemaPath: "#/properties/chapters/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate138(data20[i0], {
              instancePath: instancePath + "/chapters/" + i0,
              parentData: data20,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + "/chapters",
          schemaPath: "#/properties/chapters/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.distribution !== undefined && func0.call(data, "distribution")) {
      let data22 = data.distribution;
      if (Array.isArray(data22)) {
        if (data22.length < 1) {
          const err27 = {
            instancePath: instancePath + "/distribution",
            schemaPath: "#/properties/distribution/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data22[i1] !== "string") {
            const err28 = {
              instancePath: instancePath + "/distribution/" + i1,
              schemaPath: "#/properties/distribution/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = {
          instancePath: instancePath + "/distribution",
          schemaPath: "#/properties/distribution/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate137.errors = vErrors;
  return errors === 0;
}

const schema74 = {
  $id: "Theme",
  type: "object",
  additionalProperties: false,
  required: [],
  properties: {
    name: { enum: ["quay", "ledger"] },
    colors: { type: "array", minItems: 1, items: { $ref: "Color" } },
    faces: {},
    paper: { enum: ["A4", "Letter"] },
    density: { enum: ["compact", "normal", "largePrint"] },
    logo: { type: "string" },
    cover: { enum: ["field", "band"] },
    headings: { enum: ["light", "serif"] },
    cards: { enum: ["open", "boxed"] },
    locator: { enum: ["line", "bar"] },
    badges: { enum: ["square", "round"] },
    thumbIndex: {},
    headRule: {},
    justify: { type: "boolean" },
    foldout: { type: "boolean" },
    ink: { enum: ["full", "saving"] },
  },
};
const schema75 = {
  $id: "Color",
  type: "object",
  additionalProperties: false,
  required: ["id", "value"],
  properties: { id: { enum: ["brand", "second", "paper"] }, value: { type: "string" } },
};

function validate142(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Color" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === undefined || !func0.call(data, "value")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "value" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "value")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      let data0 = data.id;
      if (!(data0 === "brand" || data0 === "second" || data0 === "paper")) {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/enum",
          keyword: "enum",
          params: { allowedValues: schema75.properties.id.enum },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.value !== undefined && func0.call(data, "value")) {
      if (typeof data.value !== "string") {
        const err4 = {
          instancePath: instancePath + "/value",
          schemaPath: "#/properties/value/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}

function validate141(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Theme" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema74.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== undefined && func0.call(data, "name")) {
      let data0 = data.name;
      if (!(data0 === "quay" || data0 === "ledger")) {
        const err1 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/enum",
          keyword: "enum",
          params: { allowedValues: schema74.properties.name.enum },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.colors !== undefined && func0.call(data, "colors")) {
      let data1 = data.colors;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err2 = {
            instancePath: instancePath + "/colors",
            schemaPath: "#/properties/colors/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate142(data1[i0], {
              instancePath: instancePath + "/colors/" + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/colors",
          schemaPath: "#/properties/colors/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.paper !== undefined && func0.call(data, "paper")) {
      let data3 = data.paper;
      if (!(data3 === "A4" || data3 === "Letter")) {
        const err4 = {
          instancePath: instancePath + "/paper",
          schemaPath: "#/properties/paper/enum",
          keyword: "enum",
          params: { allowedValues: schema74.properties.paper.enum },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.density !== undefined && func0.call(data, "density")) {
      let data4 = data.density;
      if (!(data4 === "compact" || data4 === "normal" || data4 === "largePrint")) {
        const err5 = {
          instancePath: instancePath + "/density",
          schemaPath: "#/properties/density/enum",
          keyword: "enum",
          params: { allowedValues: schema74.properties.density.enum },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.logo !== undefined && func0.call(data, "logo")) {
      if (typeof data.logo !== "string") {
        const err6 = {
          instancePath: instancePath + "/logo",
          schemaPath: "#/properties/logo/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.cover !== undefined && func0.call(data, "cover")) {
      let data6 = data.cover;
      if (!(data6 === "field" || data6 === "band")) {
        const err7 = {
          instancePath: instancePath + "/cover",
          schemaPath: "#/properties/cover/enum",
          keyword: "enum",
          params: { allowedValues: schema74.properties.cover.enum },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.headings !== undefined && func0.call(data, "headings")) {
      let data7 = data.headings;
      if (!(data7 === "light" || data7 === "serif")) {
        const err8 = {
          instancePath: instancePath + "/headings",
          schemaPath: "#/properties/headings/enum",
          keyword: "enum",
          params: { allowedValues: schema74.properties.headings.enum },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.cards !== undefined && func0.call(data, "cards")) {
      let data8 = data.cards;
      if (!(data8 === "open" || data8 === "boxed")) {
        const err9 = {
          instancePath: instancePath + "/cards",
          schemaPath: "#/properties/cards/enum",
          keyword: "enum",
          params: { allowedValues: schema74.properties.cards.enum },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.locator !== undefined && func0.call(data, "locator")) {
      let data9 = data.locator;
      if (!(data9 === "line" || data9 === "bar")) {
        const err10 = {
          instancePath: instancePath + "/locator",
          schemaPath: "#/properties/locator/enum",
          keyword: "enum",
          params: { allowedValues: schema74.properties.locator.enum },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.badges !== undefined && func0.call(data, "badges")) {
      let data10 = data.badges;
      if (!(data10 === "square" || data10 === "round")) {
        const err11 = {
          instancePath: instancePath + "/badges",
          schemaPath: "#/properties/badges/enum",
          keyword: "enum",
          params: { allowedValues: schema74.properties.badges.enum },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.justify !== undefined && func0.call(data, "justify")) {
      if (typeof data.justify !== "boolean") {
        const err12 = {
          instancePath: instancePath + "/justify",
          schemaPath: "#/properties/justify/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.foldout !== undefined && func0.call(data, "foldout")) {
      if (typeof data.foldout !== "boolean") {
        const err13 = {
          instancePath: instancePath + "/foldout",
          schemaPath: "#/properties/foldout/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.ink !== undefined && func0.call(data, "ink")) {
      let data13 = data.ink;
      if (!(data13 === "full" || data13 === "saving")) {
        const err14 = {
          instancePath: instancePath + "/ink",
          schemaPath: "#/properties/ink/enum",
          keyword: "enum",
          params: { allowedValues: schema74.properties.ink.enum },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}

const schema76 = {
  $id: "Build",
  type: "object",
  additionalProperties: false,
  required: [],
  properties: {
    formats: { type: "array", minItems: 1, items: { enum: ["md", "html", "pdf", "docx", "json"] } },
    out: { type: "string" },
    templates: { type: "string" },
    profiles: { type: "array", minItems: 1, items: { $ref: "Profile" } },
  },
};
const schema77 = {
  $id: "Profile",
  type: "object",
  additionalProperties: false,
  required: ["id"],
  properties: {
    id: { type: "string" },
    document: { type: "string" },
    locations: { type: "array", minItems: 1, items: { type: "string" } },
    roles: { type: "array", minItems: 1, items: { type: "string" } },
    stages: { type: "array", minItems: 1, items: { type: "string" } },
    segments: { type: "array", minItems: 1, items: { type: "string" } },
    formats: { type: "array", minItems: 1, items: { enum: ["md", "html", "pdf", "docx", "json"] } },
  },
};

function validate146(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Profile" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (
        !(
          key0 === "id" ||
          key0 === "document" ||
          key0 === "locations" ||
          key0 === "roles" ||
          key0 === "stages" ||
          key0 === "segments" ||
          key0 === "formats"
        )
      ) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err2 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.document !== undefined && func0.call(data, "document")) {
      if (typeof data.document !== "string") {
        const err3 = {
          instancePath: instancePath + "/document",
          schemaPath: "#/properties/document/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.locations !== undefined && func0.call(data, "locations")) {
      let data2 = data.locations;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = {
            instancePath: instancePath + "/locations",
            schemaPath: "#/properties/locations/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err5 = {
              instancePath: instancePath + "/locations/" + i0,
              schemaPath: "#/properties/locations/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/locations",
          schemaPath: "#/properties/locations/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.roles !== undefined && func0.call(data, "roles")) {
      let data4 = data.roles;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err7 = {
            instancePath: instancePath + "/roles",
            schemaPath: "#/properties/roles/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data4[i1] !== "string") {
            const err8 = {
              instancePath: instancePath + "/roles/" + i1,
              schemaPath: "#/properties/roles/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/roles",
          schemaPath: "#/properties/roles/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.stages !== undefined && func0.call(data, "stages")) {
      let data6 = data.stages;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err10 = {
            instancePath: instancePath + "/stages",
            schemaPath: "#/properties/stages/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data6[i2] !== "string") {
            const err11 = {
              instancePath: instancePath + "/stages/" + i2,
              schemaPath: "#/properties/stages/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/stages",
          schemaPath: "#/properties/stages/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.segments !== undefined && func0.call(data, "segments")) {
      let data8 = data.segments;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err13 = {
            instancePath: instancePath + "/segments",
            schemaPath: "#/properties/segments/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data8[i3] !== "string") {
            const err14 = {
              instancePath: instancePath + "/segments/" + i3,
              schemaPath: "#/properties/segments/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/segments",
          schemaPath: "#/properties/segments/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.formats !== undefined && func0.call(data, "formats")) {
      let data10 = data.formats;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err16 = {
            instancePath: instancePath + "/formats",
            schemaPath: "#/properties/formats/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data11 = data10[i4];
          if (
            !(
              data11 === "md" ||
              data11 === "html" ||
              data11 === "pdf" ||
              data11 === "docx" ||
              data11 === "json"
            )
          ) {
            const err17 = {
              instancePath: instancePath + "/formats/" + i4,
              schemaPath: "#/properties/formats/items/enum",
              keyword: "enum",
              params: { allowedValues: schema77.properties.formats.items.enum },
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/formats",
          schemaPath: "#/properties/formats/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}

function validate145(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Build" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "formats" || key0 === "out" || key0 === "templates" || key0 === "profiles")) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.formats !== undefined && func0.call(data, "formats")) {
      let data0 = data.formats;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err1 = {
            instancePath: instancePath + "/formats",
            schemaPath: "#/properties/formats/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (
            !(
              data1 === "md" ||
              data1 === "html" ||
              data1 === "pdf" ||
              data1 === "docx" ||
              data1 === "json"
            )
          ) {
            const err2 = {
              instancePath: instancePath + "/formats/" + i0,
              schemaPath: "#/properties/formats/items/enum",
              keyword: "enum",
              params: { allowedValues: schema76.properties.formats.items.enum },
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/formats",
          schemaPath: "#/properties/formats/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.out !== undefined && func0.call(data, "out")) {
      if (typeof data.out !== "string") {
        const err4 = {
          instancePath: instancePath + "/out",
          schemaPath: "#/properties/out/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.templates !== undefined && func0.call(data, "templates")) {
      if (typeof data.templates !== "string") {
        const err5 = {
          instancePath: instancePath + "/templates",
          schemaPath: "#/properties/templates/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.profiles !== undefined && func0.call(data, "profiles")) {
      let data4 = data.profiles;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err6 = {
            instancePath: instancePath + "/profiles",
            schemaPath: "#/properties/profiles/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate146(data4[i1], {
              instancePath: instancePath + "/profiles/" + i1,
              parentData: data4,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/profiles",
          schemaPath: "#/properties/profiles/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}

const schema78 = {
  $id: "Unit",
  type: "object",
  additionalProperties: false,
  required: ["id", "forms"],
  properties: {
    id: { type: "string" },
    forms: { type: "array", minItems: 1, items: { type: "string" } },
  },
};

function validate149(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Unit" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined || !func0.call(data, "id")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.forms === undefined || !func0.call(data, "forms")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "forms" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "forms")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.forms !== undefined && func0.call(data, "forms")) {
      let data1 = data.forms;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = {
            instancePath: instancePath + "/forms",
            schemaPath: "#/properties/forms/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err5 = {
              instancePath: instancePath + "/forms/" + i0,
              schemaPath: "#/properties/forms/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/forms",
          schemaPath: "#/properties/forms/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}

function validate133(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="Workspace" */
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.svc === undefined || !func0.call(data, "svc")) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "svc" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.language === undefined || !func0.call(data, "language")) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "language" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.company === undefined || !func0.call(data, "company")) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "company" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.handbook === undefined || !func0.call(data, "handbook")) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "handbook" },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema70.properties, key0)) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.svc !== undefined && func0.call(data, "svc")) {
      let data0 = data.svc;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err5 = {
          instancePath: instancePath + "/svc",
          schemaPath: "#/properties/svc/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.language !== undefined && func0.call(data, "language")) {
      if (typeof data.language !== "string") {
        const err6 = {
          instancePath: instancePath + "/language",
          schemaPath: "#/properties/language/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.company !== undefined && func0.call(data, "company")) {
      if (
        !validate134(data.company, {
          instancePath: instancePath + "/company",
          parentData: data,
          parentDataProperty: "company",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.handbook !== undefined && func0.call(data, "handbook")) {
      if (
        !validate137(data.handbook, {
          instancePath: instancePath + "/handbook",
          parentData: data,
          parentDataProperty: "handbook",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
        errors = vErrors.length;
      }
    }
    if (data.theme !== undefined && func0.call(data, "theme")) {
      if (
        !validate141(data.theme, {
          instancePath: instancePath + "/theme",
          parentData: data,
          parentDataProperty: "theme",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
        errors = vErrors.length;
      }
    }
    if (data.build !== undefined && func0.call(data, "build")) {
      if (
        !validate145(data.build, {
          instancePath: instancePath + "/build",
          parentData: data,
          parentDataProperty: "build",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.units !== undefined && func0.call(data, "units")) {
      let data6 = data.units;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err7 = {
            instancePath: instancePath + "/units",
            schemaPath: "#/properties/units/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate149(data6[i0], {
              instancePath: instancePath + "/units/" + i0,
              parentData: data6,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/units",
          schemaPath: "#/properties/units/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.exclude !== undefined && func0.call(data, "exclude")) {
      let data8 = data.exclude;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err9 = {
            instancePath: instancePath + "/exclude",
            schemaPath: "#/properties/exclude/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data8[i1] !== "string") {
            const err10 = {
              instancePath: instancePath + "/exclude/" + i1,
              schemaPath: "#/properties/exclude/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/exclude",
          schemaPath: "#/properties/exclude/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}

export const validators: Readonly<Record<EntityShape | "Workspace" | "OwnDocument", Validator>> = {
  Agreement: checkAgreement,
  Answer: checkAnswer,
  AppearanceRule: checkAppearanceRule,
  Budget: checkBudget,
  Calendar: checkCalendar,
  Change: checkChange,
  Channel: checkChannel,
  Checklist: checkChecklist,
  Consequence: checkConsequence,
  Control: checkControl,
  CorrectiveAction: checkCorrectiveAction,
  Department: checkDepartment,
  DocumentEntry: checkDocumentEntry,
  EditionEntry: checkEditionEntry,
  Feedback: checkFeedback,
  Gesture: checkGesture,
  Incentive: checkIncentive,
  Journey: checkJourney,
  Location: checkLocation,
  Metric: checkMetric,
  Objective: checkObjective,
  OwnDocument: checkOwnDocument,
  Principle: checkPrinciple,
  Promise: checkPromise,
  Provision: checkProvision,
  RecoveryCell: checkRecoveryCell,
  Role: checkRole,
  Segment: checkSegment,
  Service: checkService,
  Situation: checkSituation,
  SourceEntry: checkSourceEntry,
  Stage: checkStage,
  StandaloneVariant: checkStandaloneVariant,
  Standard: checkStandard,
  Term: checkTerm,
  Tier: checkTier,
  Training: checkTraining,
  Value: checkValue,
  Waiver: checkWaiver,
  Workspace: checkWorkspace,
};

import type { FindingText } from "../../diagnostic.ts";
import type {
  QuantityExpectation,
  QuantityFindings,
  QuantitySort,
} from "../../findings/quantities.ts";
import { either, quoted } from "./words.ts";

const examples: Readonly<Record<QuantitySort, string>> = {
  quantity: "`60 s`, `3 rings`, `10 working days`, `2 per day`, `95 %`, `5–8 min`, `€ 25`",
  deadline:
    "`17:00`, `17:00 on the next working day`, `end of same working day`, `working day 3`, `Friday`, `2027-03-31`",
  hours:
    "`Mon–Fri 09:00–17:00`, `Sat 10:00–14:00 and 15:00–18:00`, `holidays closed`, `Jun–Aug daily 08:00–22:00`, `24/7`",
  season: "`June–August`, `December`, `05-15–09-30`",
};

const names: Readonly<Record<QuantitySort, string>> = {
  quantity: "a quantity",
  deadline: "a deadline",
  hours: "days and hours",
  season: "a season",
};

const expectations: Readonly<Record<QuantityExpectation, string>> = {
  percent: "a share in per cent",
  time: "a time",
  money: "an amount of money",
  payments: "an amount of money or a number of payments",
};

export const quantityTexts: {
  readonly [R in keyof QuantityFindings]: (p: QuantityFindings[R]) => FindingText;
} = {
  "unreadable-quantity": (p) => ({
    message:
      p.part === undefined || p.part === p.written
        ? `"${p.written}" cannot be read as ${names[p.sort]}`
        : `"${p.part}" in "${p.written}" cannot be read as a part of ${names[p.sort]}`,
    help: p.form === undefined ? `these can be read: ${examples[p.sort]}` : `write \`${p.form}\``,
  }),
  "curly-quotes": (p) => ({
    message: `The quotation marks around ${p.written} are curly ones, so they are read as part of the text`,
    help: `write \`${p.form}\`, or use straight quotation marks: \`"${p.form}"\``,
  }),
  "overlong-quantity": (p) => ({
    message: `This text has more than ${p.limit} characters, too many for a quantity, a deadline or hours`,
    help: "write the amount here and everything else in `note`",
  }),
  "unknown-unit": (p) => ({
    message: `"${p.word}" in "${p.written}" is not a unit that svc knows`,
    help:
      p.form === undefined
        ? "if it is a word of your own, declare it in svc.yaml under `units`, with an id and its forms (bite, bites)"
        : `did you mean \`${p.form}\`? A word of your own is declared in svc.yaml under \`units\``,
  }),
  "missing-number": (p) => ({
    message: `"${p.written}" says no number`,
    help: `write \`${p.form}\``,
  }),
  "missing-unit": (p) => ({
    message: `The number ${p.number} in "${p.written}" has no unit`,
    help: `write ${either(quoted(p.forms))}`,
  }),
  "ambiguous-number": (p) => ({
    message: `"${p.written}" can be read in two ways`,
    help: `write ${either(quoted(p.forms))}; thousands are set apart by a space`,
  }),
  "clock-as-duration": (p) => ({
    message: `"${p.written}" looks like a time on the clock and can be read in two ways`,
    help: `write ${either(quoted(p.forms))}`,
  }),
  "limit-inside-quantity": (p) => ({
    message: `"${p.word}" in "${p.written}" says what the name of the field already says`,
    help: `write the amount alone and the limit as the field's name: \`${p.field}: ${p.form}\``,
  }),
  "reversed-range": (p) => ({
    message: `The range "${p.written}" does not go from the smaller number to the larger`,
    help: `write \`${p.form}\``,
  }),
  "missing-range": (p) => ({
    message: `"${p.written}" is not a range, and \`between\` needs two ends`,
    help: `write \`${p.form}\`, or use \`atLeast\` or \`atMost\``,
  }),
  "mixed-units": (p) => ({
    message: `"${p.written}" mixes units that do not go together: ${p.units.join(", ")}`,
    help: mixedHelp(p),
  }),
  "two-limits": (p) => ({
    message: `"${p.written}" holds two limits`,
    help: `write the first one here, and the second as a field beside it: \`${p.first}\`, \`or: ${p.second}\``,
  }),
  "percentage-of-something": (p) => ({
    message: `"${p.written}" says of what the percentage is a share`,
    help: `if it is the share of cases that keep the limit, write \`share: ${p.share}\`; if the amount itself is a percentage, write \`of: ${p.rest}\` beside it`,
  }),
  "unclear-currency": (p) => ({
    message: `"${p.sign}" in "${p.written}" stands for the money of several countries`,
    help: `write ${either(quoted(p.forms))}${p.sign.endsWith(".") ? "" : ", or say once in svc.yaml which one you mean: `company: {currency: …}`"}`,
  }),
  "misplaced-plus-minus": (p) => ({
    message: `"${p.written}" says how far off, but not from what`,
    help: `write \`${p.form}\`; "±" alone is possible only after \`within\`, around the event in \`from\``,
  }),
  "incomplete-multiple": (p) => ({
    message: `"${p.written}" does not name a target that can be multiplied`,
    help: `name the standard and its target: \`${p.form}\``,
  }),
  "wrong-measure": (p) => ({
    message: `\`${p.field}\` needs ${expectations[p.expected]}, not "${p.written}"`,
    help: `write for example \`${p.field}: ${p.form}\``,
  }),
  "impossible-percentage": (p) => ({
    message: `"${p.written}" is not a share: it goes from 0 % to 100 %`,
    help: "write for example `95 %`",
  }),
  "impossible-time": (p) => ({
    message: `"${p.time}" in "${p.written}" is not a time of the day`,
    help:
      p.form === undefined
        ? "write hours and minutes as `09:00`, up to `24:00`"
        : `write \`${p.form}\``,
  }),
  "impossible-date": (p) => ({
    message: `There is no day "${p.date}"`,
    help: "write year, month and day as `2027-03-31`; in a season month and day as `03-31`",
  }),
  "unknown-day": (p) => ({
    message: `"${p.word}" in "${p.written}" is not a day or month that svc knows`,
    help:
      p.form === undefined
        ? `days and months are written in English in every language, and printed in the reader's; these can be read: ${examples[p.sort]}`
        : `did you mean \`${p.form}\`? Days and months are written in English in every language`,
  }),
  "unclear-day": (p) => ({
    message: `"${p.written}" does not say what kind of day counts`,
    help: `write ${either(quoted(p.forms))}`,
  }),
  "metres-as-time": (p) => ({
    message: `"${p.written}" means metres`,
    help: `if you mean minutes, write \`${p.form}\``,
  }),
  "count-within": (p) => ({
    message: `\`within: ${p.written}\` limits a number, not a time or a distance`,
    help: `write the unit, such as \`s\` or \`min\`; if it counts things, write \`atMost: ${p.form}\``,
  }),
  "reversed-hours": (p) => ({
    message: `"${p.written}" goes over midnight${p.long ? " and lasts most of a day" : ""}`,
    help: `if the two times have changed places, write \`${p.form}\`; if it really goes over midnight, write two ranges, one until \`24:00\` and one from \`00:00\` for the next day`,
  }),
  "days-without-times": (p) => ({
    message: `"${p.written}" has no times of its own and counts as the whole day, while other days here have times`,
    help: `write the times with each entry: \`${p.form}\``,
  }),
};

function mixedHelp({ form, limits }: QuantityFindings["mixed-units"]): string {
  if (form !== undefined) return `write \`${form}\``;
  return limits === undefined
    ? "write both numbers in one unit"
    : `write \`${limits[0]}\` here, and if the second is the same limit in another unit, \`or: ${limits[1]}\` beside it`;
}

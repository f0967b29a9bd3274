/** Section 4 of the design, as it is printed: token, light, on paper, on tint, dark, on paper, on tint. */
export const quayTable = `
paper #FFFFFF - - #101617 - -
tint #F4F8F8 - - #171F20 - -
tint-2 #E4ECED - - #202A2B - -
ink #121D1E 17.2 16.1 #E7ECED 15.3 14.1
ink-2 #3E4A4B 9.2 8.6 #B7C0C0 9.9 9.0
ink-3 #596667 6.0 5.6 #939E9E 6.6 6.1
line #C9D3D4 1.5 - #2E393A 1.5 -
line-2 #768384 3.9 3.7 #6B7778 4.0 3.6
brand #14484C 10.2 9.5 #89D3D9 10.8 9.9
brand-mid #73999C 3.1 - #4E9398 5.2 -
brand-line #9CC7CA - - #3A5C5F - -
brand-tint #E7F2F3 - - #142C2E - -
on-brand #FFFFFF - - #101617 - -
on-brand-2 #BEDBDD - - #29393A - -
accent #8D5E00 5.6 5.3 #EEBA70 10.4 9.5
accent-fill #E1A447 - - #E1A447 8.4 -
accent-tint #FCEEDB - - #3E2D15 - -
stop #9C1B1B 8.1 7.6 #F69088 8.1 7.4
stop-tint #FDF0EE - - #361D1B - -
good #266741 6.8 - #88D1A2 10.2 -
warn #875814 6.1 - #EEBA70 10.4 -
h0 #EEF5F6 - - #1B2324 - -
h1 #D1E4E5 - - #213436 - -
h2 #AAC7CA - - #2C4E51 - -
h3 #729B9E - - #3B6E72 - -
h4 #3F6C70 - - #609EA3 - -
h5 #164548 - - #96D0D5 - -
`;

/** Theme "Ledger": token, light, on paper. The paper's pictures add `accent-fill`, `line-2` and `tint-2`. */
export const ledgerTable = `
paper #FFFDF8 -
ink #1E181F 17.1
ink-2 #4C454D 9.1
ink-3 #686069 6.0
line-2 #857D86 3.9
brand #5B2A63 10.6
brand-tint #F3EDF4 -
accent #8C5D26 5.6
accent-fill #E1A35E -
tint-2 #EDE9EE -
stop #9C1B1B 8.0
`;

/** The rows of a table as words. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((row) => row.split(" "));
}

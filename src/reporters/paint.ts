type Brush = (text: string) => string;

/** Colours by meaning. Applied last, to text that is already sanitised. */
export interface Paint {
  readonly error: Brush;
  readonly warn: Brush;
  readonly info: Brush;
  readonly good: Brush;
  readonly strong: Brush;
  readonly place: Brush;
  readonly quiet: Brush;
}

const plain: Brush = (text) => text;
const NO_COLOR: Paint = {
  error: plain,
  warn: plain,
  info: plain,
  good: plain,
  strong: plain,
  place: plain,
  quiet: plain,
};

/** The sixteen colours that every terminal has, in the user's own shades; chalk is loaded only where there is colour. */
export async function paintFor(color: boolean): Promise<Paint> {
  if (!color) return NO_COLOR;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red.bold,
    warn: chalk.yellow.bold,
    info: chalk.blue.bold,
    good: chalk.green,
    strong: chalk.bold,
    place: chalk.cyan,
    quiet: chalk.dim,
  };
}

import type { FindingText } from "../../diagnostic.ts";
import type { PictureFindings } from "../../findings/pictures.ts";
import { either } from "./words.ts";

export const pictureTexts: {
  readonly [R in keyof PictureFindings]: (p: PictureFindings[R]) => FindingText;
} = {
  "missing-picture": (p) => ({
    message: `The picture ${p.file} does not exist`,
    help: "write its path from the folder of svc.yaml, with capital and small letters as in its name",
  }),
  "picture-outside": (p) => ({
    message: `The picture ${p.file} lies outside the workspace`,
    help: "copy it into the folder of svc.yaml or one below it, and write its path from there",
  }),
  "unreadable-picture": (p) => ({
    message: `The picture ${p.file} cannot be read: ${p.reason}`,
    help: "put a file there that svc may read",
  }),
  "picture-too-large": (p) => ({
    message: `The ${p.isLogo ? "logo" : "picture"} ${p.file} is larger than ${p.kilobytes} kB`,
    help: p.isLogo
      ? "save it smaller: it is shown about 300 dots wide"
      : "save it smaller: a width of 1,600 dots is enough, and the page carries all of its pictures with it",
  }),
  "unknown-picture": (p) => ({
    message: p.isNamed
      ? `${p.file} is not the kind of picture that its name says`
      : `${p.file} is not a picture that every reader can show`,
    help: `save it as ${either(p.endings)}`,
  }),
  "unsafe-drawing": (p) => ({
    message: `The drawing ${p.file} ${DRAWINGS[p.because](p.name)}`,
    help: drawingHelp(p),
  }),
};

function drawingHelp({ because, name }: PictureFindings["unsafe-drawing"]): string {
  if (because === "broken") return "save it again with a drawing program";
  if (/^(?:\w+:)?(?:text|tspan|textPath)$/.test(name))
    return "turn its text into outlines (paths) in the drawing program, and save it again";
  return "save it again as plain SVG, with nothing but shapes in it, or as PNG";
}

const DRAWINGS: Readonly<
  Record<PictureFindings["unsafe-drawing"]["because"], (name: string) => string>
> = {
  broken: () => "is damaged: it is not the SVG that its name says",
  empty: () => "has no shapes in it",
  script: (name) => `has a program in it (\`${name}\`)`,
  outside: (name) => `takes something from elsewhere (\`${name}\`)`,
  unknown: (name) => `has something in it that is no shape (\`${name}\`)`,
};

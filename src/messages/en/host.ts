import type { FindingText } from "../../diagnostic.ts";
import type { HostFindings } from "../../findings/host.ts";

const LINKS = {
  outside: {
    message: "This link leads out of the workspace, so what it points to is not read",
    help: "copy the file or folder into the workspace, or name the link under `exclude` in svc.yaml",
  },
  broken: {
    message: "This link points to nothing",
    help: "mend the link or delete it",
  },
  unread: {
    message: "This link points to something that svc does not read",
    help: "move what it points to out of the hidden or excluded folder, or name the link under `exclude` in svc.yaml",
  },
} satisfies Record<HostFindings["link-not-followed"]["why"], FindingText>;

export const hostTexts: {
  readonly [R in keyof HostFindings]: (p: HostFindings[R]) => FindingText;
} = {
  "not-utf8": (p) => ({
    message:
      p.encoding === undefined
        ? "This file is not plain UTF-8 text: here is a letter that cannot be read"
        : `This file is saved as ${p.encoding}, not as UTF-8`,
    help: "save the file again with the encoding UTF-8 (in most editors: Save with Encoding)",
  }),
  "file-too-large": (p) => ({
    message: `This file is too large to be read: ${p.megabytes} MB, and the limit is ${p.limit} MB`,
    help: "split it into several files; if it is no part of the workspace, name it under `exclude` in svc.yaml",
  }),
  "link-not-followed": (p) => LINKS[p.why],
};

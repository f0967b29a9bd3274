import type { FindingText } from "../../diagnostic.ts";
import type { HostFindings, TemplatesFault } from "../../findings/host.ts";

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

const FAULTS: Readonly<Record<TemplatesFault, (folder: string) => string>> = {
  workspace: () => "The templates folder is the workspace itself",
  outside: (folder) => `The templates folder ${folder} does not lie in the workspace`,
  missing: (folder) => `There is no folder ${folder}, which should hold your templates`,
  file: (folder) => `${folder} should hold your templates, but it is a file`,
  link: (folder) =>
    `The templates folder ${folder} is reached by a link, and links are not followed`,
};

const FAULT_HELP: Readonly<Record<TemplatesFault, string>> = {
  workspace: "give the templates a folder of their own: `templates: templates`",
  outside: "copy it into the workspace, and name it from there: `templates: templates`",
  missing: "correct the name, make the folder with `svc eject handbook`, or take the line out",
  file: "name the folder that holds the folders of the documents",
  link: "copy the folder itself into the workspace",
};

function size(megabytes: number): string {
  return megabytes < 1 ? `${Math.round(megabytes * 1000)} kB` : `${megabytes} MB`;
}

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
    message: `This file is too large to be read: ${size(p.megabytes)}, and the limit is ${size(p.limit)}`,
    help: "split it into several files; if it is no part of the workspace, name it under `exclude` in svc.yaml",
  }),
  "link-not-followed": (p) => LINKS[p.why],
  "unusable-templates": (p) => ({
    message: FAULTS[p.why](p.folder),
    help: FAULT_HELP[p.why],
  }),
  "unnamed-templates": (p) => ({
    message: "This template is not used: svc.yaml does not name the folder it is in",
    help:
      p.folder === undefined
        ? "move its folder into another one, such as `templates`, and write in svc.yaml `build: {templates: templates}`"
        : `write in svc.yaml \`build: {templates: ${p.folder}}\`, or name the folder under \`exclude\``,
  }),
};

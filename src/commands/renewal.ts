import { UserError } from "../failure.ts";
import type { Watching } from "../host.ts";
import type { PreviewData } from "../page/preview-data.ts";
import type { PreviewSession } from "../preview/session.ts";
import { checkLoaded, loadWorkspace, nothingToUse } from "./check-workspace.ts";
import type { Loaded } from "./check-workspace.ts";
import { readChoice } from "./choice.ts";
import { flagOf } from "./context.ts";
import type { Context, Given } from "./context.ts";
import { documentNamed, templatesFolder } from "./document-choice.ts";
import { faultText } from "./fault.ts";
import { readTheme } from "./theme.ts";
import { warmFiles } from "./warm-files.ts";
import type { WarmFiles } from "./warm-files.ts";

/** Keeps what a preview shows in step with the files. */
export class Renewal {
  readonly #context: Context;
  readonly #given: Given;
  readonly #session: PreviewSession;
  readonly #renewed: () => void;
  readonly #workspace: string;
  readonly #files: WarmFiles;
  /** Whether the day is that of the calendar, which goes on while the preview runs. */
  readonly #isToday: boolean;
  #loaded: Loaded | undefined;
  #watching: Watching | undefined;
  #waiting = new Set<string>();
  #isAtWork = false;
  #hasEnded = false;

  /** `renewed` is told when something else is to be shown. */
  constructor(context: Context, given: Given, session: PreviewSession, renewed: () => void) {
    this.#context = context;
    this.#given = given;
    this.#session = session;
    this.#renewed = renewed;
    this.#workspace = context.host.workspaceAbove(context.folder);
    this.#files = warmFiles(context.host, this.#workspace);
    this.#isToday = context.today === context.host.today();
  }

  /** Makes what is shown first, and begins to watch. Gives a line about it. @throws UserError for what was asked wrongly. */
  async begin(): Promise<string> {
    return await this.#renew(await this.#watched(await this.#load()));
  }

  async end(): Promise<void> {
    this.#hasEnded = true;
    await this.#watching?.close();
  }

  async #load(): Promise<Loaded> {
    const context = { ...this.#context, host: this.#files.host };
    return await loadWorkspace(context, false, templatesFolder(context, this.#given));
  }

  /** Watches what svc.yaml says, and gives the files as they are from then on: something may have been saved before everything was watched. */
  async #watched(loaded: Loaded): Promise<Loaded> {
    await this.#watch(loaded);
    this.#files.forget();
    const again = await this.#load();
    return isWatchedOtherwise(loaded, again) ? await this.#watched(again) : again;
  }

  async #watch({ settings, templates }: Loaded): Promise<void> {
    const { exclude, out } = settings;
    await this.#watching?.close();
    this.#watching = await this.#context.host.watch({
      folder: this.#workspace,
      settings: { exclude, folders: [out] },
      but: templates === undefined ? [] : [templates.folder],
      changed: (paths) => {
        for (const path of paths) this.#waiting.add(path);
        void this.#work();
      },
      failed: (reason) => this.#context.say(`svc cannot watch all files: ${reason}`),
    });
  }

  /** One state of the files after the other, until nothing waits any more. */
  async #work(): Promise<void> {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    while (this.#waiting.size > 0 && !this.#hasEnded) {
      const paths = this.#waiting;
      this.#waiting = new Set();
      try {
        await this.#take(paths);
      } catch (error) {
        this.#fail(error);
      }
    }
    this.#isAtWork = false;
  }

  async #take(paths: ReadonlySet<string>): Promise<void> {
    const before = { files: this.#loaded, data: this.#session.data };
    this.#files.forget(paths);
    let loaded = await this.#load();
    const areSame = before.files !== undefined && areSameFiles(before.files, loaded);
    if (areSame && before.data.state !== "failed" && [...paths].every(isYaml)) return;
    if (before.files !== undefined && isWatchedOtherwise(before.files, loaded))
      loaded = await this.#watched(loaded);
    const line = await this.#renew(loaded);
    // Beside the files of the workspace, there may be others that are none of svc's business.
    if (areSame && isSameToSee(before.data, this.#session.data)) return;
    this.#context.say(line);
    this.#renewed();
  }

  async #renew(loaded: Loaded): Promise<string> {
    const { host, today } = this.#context;
    const start = host.elapsed();
    this.#loaded = loaded;
    const checked = await checkLoaded(loaded, this.#session.parse);
    const { diagnostics, model, documents, pictures } = checked;
    this.#watching?.also(pictures.files);
    const hasErrors = diagnostics.some(({ severity }) => severity === "error");
    if (model === undefined && !hasErrors) throw nothingToUse();
    const { profile, ids } = readChoice(this.#given, loaded.settings.profiles);
    const request = {
      document: documentNamed(this.#given.words[0], profile, loaded),
      documents,
      assets: pictures.assets,
      fontOf: (file: string) => host.fontFile(file),
      today: this.#isToday ? host.today() : today,
      draft: flagOf(this.#given, "draft"),
      ...readTheme(this.#given),
      ...ids,
    };
    const time = host.clock();
    await this.#session.renew({ sources: loaded.sources, diagnostics, model }, request, time);
    return lineOf(this.#session.data, time, Math.round(host.elapsed() - start));
  }

  /** The preview lives on, whatever went wrong: it says so, and tries again with the next change. */
  #fail(error: unknown): void {
    const { host, say } = this.#context;
    this.#session.fail(failureOf(error));
    const text = error instanceof UserError ? failureOf(error) : faultText(host, error);
    for (const line of `${host.clock()}  ${text}`.trimEnd().split("\n")) say(line);
    this.#renewed();
  }
}

/** What went wrong, for the page. */
function failureOf(error: unknown): string {
  if (error instanceof UserError)
    return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
  const message = error instanceof Error ? error.message : String(error);
  return `This is a fault in svc, not in your files: ${message}\nThe terminal says more.`;
}

/** `14:02:07  2 errors, 1 warning · built in 84 ms`. */
function lineOf({ state, texts }: PreviewData, time: string, took: number): string {
  const counts = texts.counts.map(({ words }) => words).join(", ");
  const what = counts === "" ? texts.noFindings.toLowerCase() : counts;
  const done = {
    good: `built in ${took} ms`,
    kept: `checked in ${took} ms; the page shows the last good build`,
    none: `checked in ${took} ms; there is no page yet, only the findings`,
    failed: "not built",
  };
  return `${time}  ${what} · ${done[state]}`;
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** The very same texts: what is unchanged is not read anew. */
function areSameFiles(before: Loaded, now: Loaded): boolean {
  return (
    before.sources.length === now.sources.length &&
    before.sources.every((source, index) => source === now.sources[index]) &&
    JSON.stringify(before.problems) === JSON.stringify(now.problems)
  );
}

function isWatchedOtherwise(before: Loaded, now: Loaded): boolean {
  const watched = ({ settings: { exclude, out }, templates }: Loaded): string =>
    JSON.stringify([exclude, out, templates?.folder]);
  return watched(before) !== watched(now);
}

function isSameToSee(before: PreviewData, now: PreviewData): boolean {
  const seen = ({ page, state, findings }: PreviewData): string =>
    JSON.stringify([page, state, findings]);
  return seen(before) === seen(now);
}

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath, pathToFileURL } from "node:url";

import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from "vscode-jsonrpc/node";

const SERVER = fileURLToPath(
  new URL("../../node_modules/yaml-language-server/bin/yaml-language-server", import.meta.url),
);

/** One squiggle: the first line it marks, counted from 1, and its words. */
export interface Problem {
  readonly line: number;
  readonly message: string;
}

/** The stock server of the YAML editor plug-ins, set up with one schema and without the network. */
export class Editor {
  readonly #child: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #problems = new Map<string, (problems: readonly Problem[]) => void>();

  private constructor(child: ChildProcess, connection: MessageConnection) {
    this.#child = child;
    this.#connection = connection;
    connection.onNotification("textDocument/publishDiagnostics", (sent: PublishedDiagnostics) => {
      this.#problems.get(sent.uri)?.(
        sent.diagnostics.map(({ range, message }) => ({ line: range.start.line + 1, message })),
      );
    });
  }

  /** `documents`: the schema of `document.yaml` among the templates, beside that of all other files. */
  static async start(schema: string, documents: string): Promise<Editor> {
    const child = spawn(process.execPath, [SERVER, "--stdio"], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const settings = {
      schemas: {
        // As `svc schema` says it.
        [pathToFileURL(schema).href]: ["*.yaml", "!templates/*/document.yaml"],
        [pathToFileURL(documents).href]: "templates/*/document.yaml",
      },
      schemaStore: { enable: false },
      kubernetesCRDStore: { enable: false },
      validate: true,
      hover: true,
      completion: true,
    };
    connection.onRequest(
      "workspace/configuration",
      (asked: { items: readonly { section?: string }[] }) =>
        asked.items.map(({ section }) => (section === "yaml" ? settings : {})),
    );
    connection.onRequest("client/registerCapability", () => null);
    connection.listen();
    const editor = new Editor(child, connection);
    await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities,
    });
    await connection.sendNotification("initialized", {});
    await connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { yaml: settings },
    });
    return editor;
  }

  /** Opens a file and waits for what the server finds in it. */
  async open(name: string, text: string): Promise<readonly Problem[]> {
    const uri = uriOf(name);
    const found = new Promise<readonly Problem[]>((resolve) => this.#problems.set(uri, resolve));
    await this.#connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text },
    });
    return found;
  }

  /** The words offered at a place; line and column are counted from 1. */
  async complete(name: string, line: number, column: number): Promise<readonly string[]> {
    const answer = await this.#connection.sendRequest<{ items: readonly { label: string }[] }>(
      "textDocument/completion",
      placeIn(name, line, column),
    );
    return answer.items.map((item) => item.label);
  }

  /** What is shown when the pointer rests on a place. */
  async hover(name: string, line: number, column: number): Promise<string> {
    const answer = await this.#connection.sendRequest<{ contents: { value: string } } | null>(
      "textDocument/hover",
      placeIn(name, line, column),
    );
    return answer?.contents.value ?? "";
  }

  /** Ends the server the way editors do, and waits until it has gone. */
  async stop(): Promise<void> {
    const gone = once(this.#child, "exit");
    await this.#connection.sendRequest("shutdown");
    await this.#connection.sendNotification("exit");
    await gone;
    this.#connection.dispose();
  }
}

interface PublishedDiagnostics {
  readonly uri: string;
  readonly diagnostics: readonly {
    readonly range: { readonly start: { readonly line: number } };
    readonly message: string;
  }[];
}

const capabilities = {
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  textDocument: {
    publishDiagnostics: {},
    hover: { contentFormat: ["markdown"] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
  },
};

function uriOf(name: string): string {
  return `file:///workspace/${name}`;
}

function placeIn(name: string, line: number, column: number): object {
  return {
    textDocument: { uri: uriOf(name) },
    position: { line: line - 1, character: column - 1 },
  };
}

import type { Block } from "../../src/document/blocks.ts";

export type * from "../../src/document/blocks.ts";
export type Card = Extract<Block, { type: "card" }>;

import type { Place } from "./diagnostic.ts";

/** A picture that the workspace names. */
export interface PictureUse {
  /** As it is written: a path from the workspace's folder. */
  readonly file: string;
  readonly at: Place;
  /** A logo stands on every page, so it must be small. */
  readonly isLogo: boolean;
}

/** What lies under a picture's name. */
export type PictureRead =
  | { readonly bytes: Uint8Array }
  | { readonly fault: "missing" | "outside" | "tooLarge" }
  | { readonly fault: "unreadable"; readonly reason: string };

/** Reads files of the workspace by their names; what is no picture at all is read like any other file. */
export type ReadPictures = (files: readonly string[]) => ReadonlyMap<string, PictureRead>;

/** A page carries its pictures with it, so they may not be larger than this. */
export const MOST_KILOBYTES = { picture: 2048, logo: 256 } as const;

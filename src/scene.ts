/** A drawing that every format draws alike: what stands where, in points, from the top left corner. Plain data. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly items: readonly {
    readonly type: "text";
    readonly value: string;
    readonly at?: number;
  }[];
}

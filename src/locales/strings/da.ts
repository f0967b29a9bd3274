import { book } from "./da/book.ts";
import { front } from "./da/front.ts";
import { measures } from "./da/measures.ts";
import { matrices } from "./da/matrices.ts";
import { registers } from "./da/registers.ts";
import { figures } from "./da/figures.ts";
import { editions } from "./da/editions.ts";
import { print } from "./da/print.ts";
import { screen } from "./da/screen.ts";
import { search } from "./da/search.ts";
import { readers } from "./da/readers.ts";

export const da = {
  ...book,
  ...front,
  ...measures,
  ...matrices,
  ...registers,
  ...figures,
  ...editions,
  ...print,
  ...screen,
  ...search,
  ...readers,
};

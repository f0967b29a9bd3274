import { book } from "./ru/book.ts";
import { front } from "./ru/front.ts";
import { measures } from "./ru/measures.ts";
import { matrices } from "./ru/matrices.ts";
import { registers } from "./ru/registers.ts";
import { figures } from "./ru/figures.ts";
import { editions } from "./ru/editions.ts";
import { print } from "./ru/print.ts";
import { screen } from "./ru/screen.ts";
import { search } from "./ru/search.ts";
import { readers } from "./ru/readers.ts";

export const ru = {
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

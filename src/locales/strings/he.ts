import { book } from "./he/book.ts";
import { front } from "./he/front.ts";
import { measures } from "./he/measures.ts";
import { matrices } from "./he/matrices.ts";
import { registers } from "./he/registers.ts";
import { figures } from "./he/figures.ts";
import { editions } from "./he/editions.ts";
import { print } from "./he/print.ts";
import { screen } from "./he/screen.ts";
import { search } from "./he/search.ts";
import { readers } from "./he/readers.ts";

export const he = {
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

import { book } from "./lv/book.ts";
import { front } from "./lv/front.ts";
import { measures } from "./lv/measures.ts";
import { matrices } from "./lv/matrices.ts";
import { registers } from "./lv/registers.ts";
import { figures } from "./lv/figures.ts";
import { editions } from "./lv/editions.ts";
import { print } from "./lv/print.ts";
import { screen } from "./lv/screen.ts";
import { search } from "./lv/search.ts";
import { readers } from "./lv/readers.ts";

export const lv = {
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

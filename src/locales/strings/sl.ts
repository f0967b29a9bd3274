import { book } from "./sl/book.ts";
import { front } from "./sl/front.ts";
import { measures } from "./sl/measures.ts";
import { matrices } from "./sl/matrices.ts";
import { registers } from "./sl/registers.ts";
import { figures } from "./sl/figures.ts";
import { editions } from "./sl/editions.ts";
import { print } from "./sl/print.ts";
import { screen } from "./sl/screen.ts";
import { search } from "./sl/search.ts";
import { readers } from "./sl/readers.ts";

export const sl = {
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

/**
 * Texts that tell when they are obeyed: they call `__canary`, ask for something at canary.example, or leave parts in the page that no
 * page of ours has. Each comes with a page that obeys it, so that it is seen to sing.
 */

export interface Canary {
  readonly name: string;
  readonly text: string;
  /** A page in which the text stands as it is. */
  readonly hole: (text: string) => string;
}

const element = (text: string): string => `<p>${text}</p>`;
const attribute = (text: string): string => `<input value="${text}">`;
const address = (text: string): string => `<a href="${text}">a</a>`;
/** Escaped once and then put into the page by a careless script. */
const careless = (text: string): string =>
  `<p id="from">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p><p id="to"></p>
<script>document.getElementById("to").innerHTML = document.getElementById("from").textContent</script>`;

export const canaries: readonly Canary[] = [
  ["handler", `<img src="x:" onerror="__canary('handler')">`, element],
  ["handler in a search", `<img src="x:" onerror="__canary('search')">`, careless],
  ["script", `<script>__canary('script')</script>`, element],
  ["message", `<script>alert('canary')</script>`, element],
  ["drawing", `<svg onload="__canary('svg')"></svg>`, element],
  ["frame", `<iframe srcdoc="<script>parent.__canary('frame')</script>"></iframe>`, element],
  ["end of an attribute", `" autofocus onfocus="__canary('attribute')" x="`, attribute],
  [
    "end of an attribute in single quotes",
    `' autofocus onfocus='__canary("attribute")' x='`,
    (text: string) => `<input value='${text}'>`,
  ],
  ["attribute of style", `" style="background: url(https://canary.example/attribute)"`, attribute],
  [
    "end of a style sheet",
    `</style><script>__canary('style')</script>`,
    (text: string) => `<style>p { content: "${text}" }</style>`,
  ],
  [
    "end of data",
    `</script><script>__canary('data')</script>`,
    (text: string) => `<script type="application/json">{ "text": "${text}" }</script>`,
  ],
  [
    "end of data in a comment",
    `<!--<script>`,
    (text: string) =>
      `<script type="application/json">["${text}"]</script><p>a</p><script>__canary('swallowed')</script>`,
  ],
  [
    "end of a title",
    `</title><script>__canary('title')</script>`,
    (text: string) => `<title>${text}</title>`,
  ],
  [
    "end of a comment",
    `--><script>__canary('comment')</script>`,
    (text: string) => `<!-- ${text} -->`,
  ],
  ["program as an address", `javascript:__canary('address')`, address],
  ["program as an address, disguised", `&#106;ava&Tab;script:__canary('address')`, address],
  ["page as an address", `data:text/html,<script>__canary('page')</script>`, address],
  ["style", `<style>body { background: url(https://canary.example/style) }</style>`, element],
  ["style sheet", `<link rel="stylesheet" href="https://canary.example/sheet">`, element],
  ["leap", `<meta http-equiv="refresh" content="99; url=https://canary.example/leap">`, element],
  ["other root", `<base href="https://canary.example/">`, element],
  ["form", `<form action="https://canary.example/"><button>a</button></form>`, element],
].map(([name, text, hole]) => ({ name, text, hole }) as Canary);

/** The same as Markdown, which has words for links and pictures of its own. */
export const markdownCanaries: readonly string[] = [
  "[a](javascript:__canary('markdown'))",
  "[a](data:text/html,<script>__canary('markdown')</script>)",
  "<javascript:__canary('markdown')>",
  "![a](https://canary.example/picture.png)",
  "[a]: javascript:__canary('markdown')\n\n[a]",
  "```\n</code></pre><script>__canary('markdown')</script>\n```",
];

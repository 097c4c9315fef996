/**
 * Colours code by classes. VitePress's own highlighter sets colours in `style` attributes, which the content security
 * policy forbids, and takes most of the time of a build of a thousand pages.
 */
export function highlight(code: string, language: string): string {
  const pattern = PATTERNS[language];
  const text = code.replaceAll(`<!${INCLUDE_MARK}--`, '<!--');
  const content = pattern ? colour(text, pattern) : escapeHtml(text);
  return `<pre class="code" tabindex="0"><code>${content}</code></pre>`;
}

/** A zero-width space: the pages have it where VitePress would read an include. */
const INCLUDE_MARK = '\u200b';

const STRING = String.raw`(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|${'`'}(?:[^${'`'}\\]|\\.)*${'`'})`;
const NUMBER = String.raw`(?<number>(?<![\w.-])-?\d[\w.]*)`;
const HASH_COMMENT = String.raw`(?<comment>(?<=^|\s)#.*)`;
const KEYWORDS =
  'as|async|await|const|declare|default|else|export|extends|false|for|from|function|if|import|in|interface|let|new|null|of|return|true|type|typeof|undefined|unknown|string|number|boolean|never';

const pattern = (...parts: string[]) => new RegExp(parts.join('|'), 'gm');
const script = pattern(
  String.raw`(?<comment>\/\/.*|\/\*[\s\S]*?\*\/)`,
  STRING,
  NUMBER,
  String.raw`\b(?<keyword>${KEYWORDS})\b`,
);
const shell = pattern(HASH_COMMENT, STRING, String.raw`(?<keyword>(?<=\s)--?[a-z][\w-]*)`);
const json = pattern(
  String.raw`(?<key>"(?:[^"\\\n]|\\.)*"(?=\s*:))`,
  STRING,
  NUMBER,
  String.raw`\b(?<keyword>true|false|null)\b`,
);
const yaml = pattern(HASH_COMMENT, String.raw`(?<key>^[\s-]*[\w$'.-]+(?=:))`, STRING, NUMBER);
/** The first line, the names of headers, then JSON. */
const http = pattern(String.raw`(?<status>^HTTP\/.*)`, String.raw`(?<header>^[\w-]+(?=: ))`, json.source);

const PATTERNS: Record<string, RegExp> = {
  ...{ ts: script, typescript: script, js: script, javascript: script, mjs: script },
  ...{ json, jsonc: json, ndjson: json, http, yaml, yml: yaml, sh: shell, bash: shell, shell },
};

function colour(code: string, pattern: RegExp): string {
  let html = '';
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    html += `${escapeHtml(code.slice(end, match.index))}<span class="code-${kind}">${escapeHtml(match[0])}</span>`;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(code.slice(end));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

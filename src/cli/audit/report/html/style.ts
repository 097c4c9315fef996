/** The style of the page. It has no URL, so the page is whole without a network. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #50575f; --paper: #ffffff; --line: #c9d1d9; --bar: #0a66c2; --head: #f3f5f7; --warn: #7a4100; --warn-paper: #fff4e0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #b3bac2; --paper: #14171a; --line: #3d444d; --bar: #6cb2ff; --head: #20252b; --warn: #ffd28a; --warn-paper: #33260f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; }
p { margin: 0 0 .5rem; color: var(--soft); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: .75rem 0; padding: 0; }
nav a { display: inline-block; padding: .25rem 0; color: var(--ink); }
.notice { border: 1px solid currentColor; border-radius: .25rem; padding: .5rem .75rem; background: var(--warn-paper); color: var(--warn); }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .5rem; margin: 1rem 0; }
dl div { border: 1px solid var(--line); border-radius: .25rem; padding: .5rem .75rem; }
dt { color: var(--soft); font-size: .875rem; }
dd { margin: 0; font-size: 1.25rem; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .25rem; }
:focus-visible { outline: 3px solid var(--bar); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { padding: .375rem .625rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); min-width: 4rem; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { background: var(--head); }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; white-space: nowrap; }
figure { margin: .5rem 0 1rem; }
svg { display: block; width: 100%; max-width: 24rem; height: auto; }
svg rect { fill: var(--bar); }
svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
@media print { nav { display: none; } .scroll { overflow: visible; } }
`;

// The look of the persona page: our colours and rhythm in a few lines, since the provider is no part of the web app.

export const personaStyle = `
:root { color-scheme: light dark; --ink: #16202b; --soft: #45515e; --paper: #fff; --canvas: #f6f4f0; --line: #7a8794; --act: #0b5a5e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf0; --soft: #aeb8c2; --paper: #1b232c; --canvas: #12181f; --line: #6b7885; --act: #6fc7c9; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--ink); font: 18px/1.5 'Source Sans 3', system-ui, sans-serif; }
header { display: flex; justify-content: space-between; gap: 16px; max-width: 760px; margin: 0 auto; padding: 12px 16px; }
header p { margin: 0; font-weight: 600; }
main { max-width: 760px; margin: 0 auto 48px; padding: 24px 16px 32px; background: var(--paper); border-top: 4px double var(--ink); }
h1 { font-size: 32px; line-height: 1.2; margin: 0 0 12px; }
h2 { font-size: 18px; margin: 32px 0 8px; padding-top: 12px; border-top: 1px solid var(--line); }
p { max-width: 66ch; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); }
li, form { display: grid; }
button { min-height: 44px; padding: 8px 12px; text-align: left; font: inherit; color: inherit; background: none; border: 1px solid var(--line); border-radius: 4px; cursor: pointer; overflow-wrap: anywhere; }
button:hover { border-color: var(--act); }
button strong { display: block; color: var(--act); }
button span { color: var(--soft); font-size: 16px; }
a { color: var(--act); }
:focus-visible { outline: 3px solid #ffbf00; box-shadow: 0 0 0 5px var(--ink); }
`;

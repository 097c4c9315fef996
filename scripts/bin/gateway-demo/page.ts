/** The page of the demo: live counts and the last violations. It asks for `/counts` once a second. */
export const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>error-envelopes: a gateway</title>
<style>
  :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
  body { margin: 1.5rem auto; max-width: 60rem; padding: 0 1rem; }
  table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.5rem; }
  caption { text-align: left; font-weight: 600; padding: 0.5rem 0; }
  th, td { border-bottom: 1px solid #8886; padding: 0.3rem 0.5rem; text-align: left; }
  td:last-child, th:last-child { text-align: right; font-variant-numeric: tabular-nums; }
  .wide { overflow-x: auto; }
  .violation { font-weight: 600; }
</style>
<h1>A gateway in front of mock senders</h1>
<p>The counts are live. <a href="/metrics">/metrics</a> has them for Prometheus.</p>
<div class="wide" tabindex="0" role="region" aria-label="Counts"><table>
  <caption>Errors</caption>
  <thead><tr><th scope="col">contract</th><th scope="col">verdict</th><th scope="col">error</th><th scope="col">count</th></tr></thead>
  <tbody id="counts"></tbody>
</table></div>
<div class="wide" tabindex="0" role="region" aria-label="Last violations"><table>
  <caption>Last violations</caption>
  <thead><tr><th scope="col">contract</th><th scope="col">error</th><th scope="col">where</th><th scope="col">rule</th></tr></thead>
  <tbody id="violations"></tbody>
</table></div>
<p id="state" role="status"></p>
<script>
  const row = (cells, name) => {
    const line = document.createElement('tr');
    if (name) line.className = name;
    for (const text of cells) line.insertCell().textContent = text;
    return line;
  };
  async function refresh() {
    const state = document.getElementById('state');
    try {
      const { responses, violations } = await (await fetch('/counts')).json();
      responses.sort((a, b) => b.value - a.value);
      document.getElementById('counts').replaceChildren(...responses.map(({ labels, value }) =>
        row([labels.contract, labels.verdict, labels.error, value], labels.verdict)));
      document.getElementById('violations').replaceChildren(...violations.map((one) =>
        row([one.contract, one.error ?? '', one.where, one.rule])));
      state.textContent = '';
    } catch {
      state.textContent = 'The gateway does not answer.';
    }
  }
  refresh();
  setInterval(refresh, 1000);
</script>
`;

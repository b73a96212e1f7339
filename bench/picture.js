// The picture in the README: horizontal bars, as SVG.

const GROUPS = [
  {
    title: '200 compact cards, everything laid out (the browser’s own floor is 1)',
    bars: ['floor', 'widgets', 'react', 'shoelace', 'webawesome'].map(
      (name) => `${name}, 200 cards`,
    ),
  },
  {
    title: '1,000 compact cards in a page, to the first frame (plain HTML is 1)',
    bars: ['html', 'widgets', 'html-deferred'].map((name) => `${name}, page of 1000`),
  },
];

const LABELS = {
  floor: 'floor: clones, no logic',
  widgets: 'occupation-widgets',
  react: 'React',
  shoelace: 'Shoelace',
  webawesome: 'Web Awesome',
  html: 'plain HTML',
  'html-deferred': 'plain HTML, content-visibility',
};

/** The results as SVG, readable on a light and on a dark page. */
export function picture({ jobs }) {
  const rows = [];
  let y = 0;
  for (const { title, bars } of GROUPS) {
    y += 34;
    rows.push(`<text x="0" y="${y}" class="title">${title}</text>`);
    for (const name of bars) {
      const { contender, ratio } = jobs.find((job) => job.name === name);
      y += 26;
      rows.push(
        `<text x="0" y="${y}">${LABELS[contender]}</text>`,
        `<rect x="220" y="${y - 13}" width="${(ratio.median * 220).toFixed(0)}" height="16" rx="2" class="${contender === 'widgets' ? 'ours' : 'other'}"/>`,
        `<text x="${(228 + ratio.median * 220).toFixed(0)}" y="${y}">${ratio.median.toFixed(2)}</text>`,
      );
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${y + 16}" width="760" font-family="system-ui, sans-serif" font-size="14">
<style>
text { fill: #16202c } .title { font-weight: 600 } .ours { fill: #0a666c } .other { fill: #9fb0bd }
@media (prefers-color-scheme: dark) { text { fill: #e8edf4 } .ours { fill: #50bfbe } .other { fill: #56656f } }
</style>
${rows.join('\n')}
</svg>
`;
}

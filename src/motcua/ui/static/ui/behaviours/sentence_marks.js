// Wraps each sentence of the read text in <span class="sentence">, so that one of them can be lit.
// Sentences are found by counting letters, white space left out; motcua/ui/reading/words.py counts
// the same way over the same elements.

const LEFT_OUT =
  "script, style, template, noscript, svg, nav, form, button, select, input, textarea, audio, video," +
  " iframe, canvas, object, [hidden], [data-no-read], [aria-hidden=true]";
const SPACE = /[\s\u0085\u001c-\u001f]/;

function readTexts() {
  const texts = [];
  for (const root of document.querySelectorAll("[data-read]")) {
    if (root.parentElement.closest("[data-read]") || root.closest(LEFT_OUT)) continue;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      return node.matches(LEFT_OUT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    });
    while (walker.nextNode()) texts.push(walker.currentNode);
  }
  return texts;
}

function letters(text) {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (!SPACE.test(text[at])) count++;
  return count;
}

// The pieces of one text node that belong to sentences: [from, to, sentence], in order.
function pieces(text, begun, sentences, first) {
  const found = [];
  let count = begun;
  let number = first;
  for (let at = 0; at < text.length; at++) {
    if (SPACE.test(text[at])) continue;
    while (number < sentences.length && sentences[number][1] <= count) number++;
    if (number < sentences.length && sentences[number][0] <= count) {
      const last = found[found.length - 1];
      if (last && last[2] === number) last[1] = at + 1;
      else found.push([at, at + 1, number]);
    }
    count++;
  }
  return { found, count, number };
}

function wrap(node, [from, to, number]) {
  const middle = from ? node.splitText(from) : node;
  if (to - from < middle.data.length) middle.splitText(to - from);
  const span = document.createElement("span");
  span.className = "sentence";
  middle.replaceWith(span);
  span.append(middle);
  return [span, number];
}

// Returns the spans of each sentence; empty lists where the page differs from what the server read.
export function markSentences(sentences, total) {
  const spans = sentences.map(() => []);
  const texts = readTexts();
  if (texts.reduce((sum, node) => sum + letters(node.data), 0) !== total) return spans;
  let count = 0;
  let number = 0;
  for (const node of texts) {
    const part = pieces(node.data, count, sentences, number);
    ({ count, number } = part);
    for (const piece of part.found.reverse()) {
      const [span, which] = wrap(node, piece);
      spans[which].unshift(span);
    }
  }
  return spans;
}

// The grid behind a table of controls: where one is, what is selected, what can be taken back.

import { controlsOf, placeOf, read, rectangle, shown, write } from "./grid_cells.js";
import * as tsv from "./tsv.js";

export class Grid {
  constructor(table) {
    this.table = table;
    this.cells = controlsOf(table);
    this.history = [];
    this.before = "";
  }

  at({ row, column }) {
    return this.cells[row]?.[column] ?? null;
  }

  get here() {
    return placeOf(this.cells, document.activeElement);
  }

  enter(control) {
    this.before = read(control);
    const place = placeOf(this.cells, control);
    if (place && !this.extending) this.select(place, place);
  }

  select(anchor, end) {
    this.anchor = anchor;
    this.end = end;
    const box = rectangle(anchor, end);
    const several = box.top !== box.bottom || box.left !== box.right;
    this.each((control, row, column) => {
      const inside =
        row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
      control.closest("td").toggleAttribute("data-selected", several && inside);
    });
  }

  each(act) {
    this.cells.forEach((controls, row) => {
      controls.forEach((control, column) => control && act(control, row, column));
    });
  }

  move([down, right], extend) {
    const from = extend ? this.end : this.here;
    const target = { row: from.row + down, column: from.column + right };
    const control = this.at(target);
    if (!control) return false;
    if (extend) this.select(this.anchor, target);
    else {
      control.focus();
      control.select?.();
    }
    control.scrollIntoView({ block: "nearest", inline: "nearest" });
    return true;
  }

  // Writes texts into controls as one step that can be undone; answers how many were refused.
  change(changes) {
    const done = [];
    let refused = 0;
    for (const [control, text] of changes) {
      const before = read(control);
      if (!write(control, text)) refused += 1;
      else if (read(control) !== before) done.push([control, before]);
    }
    if (done.length > 0) this.history.push(done);
    this.settle();
    return refused;
  }

  settle() {
    const control = document.activeElement;
    if (placeOf(this.cells, control)) this.before = read(control);
  }

  typed(control) {
    if (read(control) === this.before) return;
    this.history.push([[control, this.before]]);
    this.before = read(control);
  }

  undo() {
    const last = this.history.pop();
    if (!last) return "Không còn gì để hoàn tác";
    for (const [control, text] of last) write(control, text);
    this.settle();
    return `Đã hoàn tác ${last.length} ô`;
  }

  fillDown() {
    if (!this.anchor) return "Hãy chọn ô cần điền";
    const box = rectangle(this.anchor, this.end);
    const source = box.top === box.bottom ? Math.max(0, box.top - 1) : box.top;
    const changes = [];
    for (let row = source + 1; row <= box.bottom; row += 1) {
      for (let column = box.left; column <= box.right; column += 1) {
        const from = this.at({ row: source, column });
        const to = this.at({ row, column });
        if (from && to) changes.push([to, read(from)]);
      }
    }
    const refused = this.change(changes);
    return `Đã điền ${changes.length - refused} ô`;
  }

  paste(rows) {
    const changes = [];
    let outside = 0;
    rows.forEach((texts, down) => {
      texts.forEach((text, right) => {
        const control = this.at({ row: this.anchor.row + down, column: this.anchor.column + right });
        if (control) changes.push([control, text]);
        else outside += 1;
      });
    });
    const refused = this.change(changes);
    const words = [`Đã dán ${changes.length - refused} ô`];
    if (refused) words.push(`${refused} ô không nhận giá trị`);
    if (outside) words.push(`${outside} ô nằm ngoài bảng`);
    return words.join("; ");
  }

  copied() {
    const box = rectangle(this.anchor, this.end);
    const rows = this.cells.slice(box.top, box.bottom + 1);
    return tsv.write(
      rows.map((row) => row.slice(box.left, box.right + 1).map((one) => (one ? shown(one) : ""))),
    );
  }
}

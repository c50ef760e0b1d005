// Pictures of the pages, to look at: in two widths, light, dark, grey and printed.
import { mkdirSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { launch, open } from "./open.mjs";

const [folder, pictures] = process.argv.slice(2);
mkdirSync(pictures, { recursive: true });
const browser = await launch();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
  const name = basename(file, ".html");
  for (const [kind, options] of [
    ["1280-light", {}],
    ["1280-dark", { colorScheme: "dark" }],
    ["360-light", { width: 360, viewport: { width: 360, height: 740 } }],
    ["print", { print: true }],
    ["1280-grey", { grey: true }],
  ]) {
    const { print, grey, ...rest } = options;
    const { page, close } = await open(browser, join(folder, file), rest);
    if (grey) {
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
    }
    if (print) {
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 794, height: 1123 });
    }
    await page.screenshot({ path: join(pictures, `${name}-${kind}.png`), fullPage: false });
    await page.screenshot({ path: join(pictures, `${name}-${kind}-whole.png`), fullPage: true, clip: { x: 0, y: 0, width: page.viewportSize().width, height: 5200 } }).catch(() => page.screenshot({ path: join(pictures, `${name}-${kind}-whole.png`), fullPage: true }));
    await close();
  }
}
await browser.close();

// Looks at pages as a browser shows them: nothing is asked for or complained of, nothing runs over, axe finds nothing serious, links lead where they say.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { launch, open } from "./open.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [folder, hostile] = process.argv.slice(2);
const browser = await launch();
let checked = 0;
const problems = [];

/** Runs one look at a page and records what it found. */
async function look(file, what, options, test) {
  const { page, faults, close } = await open(browser, file, options);
  try {
    const found = (await test(page)) ?? [];
    for (const problem of [...found, ...faults]) problems.push(`${file}, ${what}: ${problem}`);
  } catch (error) {
    problems.push(`${file}, ${what}: ${error.message}`);
  }
  checked += 1;
  await close();
}

/** What runs over the window or its own box. Wide pictures and tables scroll in a region of their own. */
const overflow = (page) =>
  page.evaluate(() => {
    const found = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) found.push(`the page is ${wide} wide, and the window ${innerWidth}`);
    for (const element of document.querySelectorAll("body *:not(script, style, svg *)")) {
      if (element.closest(".wide, .heard, .skip, .defs")) continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.right > innerWidth + 1 || box.left < -1)) found.push(`<${element.localName} class="${element.className}"> runs from ${box.left} to ${box.right}`);
    }
    for (const text of document.querySelectorAll(".wide svg text")) {
      const [box, picture] = [text.getBoundingClientRect(), text.ownerSVGElement.getBoundingClientRect()];
      if (box.left < picture.left - 1 || box.right > picture.right + 1) found.push(`“${text.textContent}” runs out of its picture`);
    }
    return found.slice(0, 5);
  });

/** Serious and critical findings of axe. Its script comes past the page's policy, through the browser. */
async function accessible(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return serious.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} times, first ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary ?? ""}`);
}

/** Every link within the page leads to something that is there. */
const links = (page) =>
  page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href")).filter((href) => href !== "#" && !document.getElementById(href.slice(1))).map((href) => `${href} leads nowhere`));

/** Links out of the page have a harmless scheme. */
const schemes = (page) =>
  page.evaluate(() => [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")).filter((href) => !/^(https?:\/\/|mailto:|#|[a-z0-9-]+\.html$)/i.test(href)));

/** Names, ribbons and marks answer to the pointer and to the keyboard, and lead to statements. */
async function pictures(page) {
  const found = [];
  const expect = (holds, otherwise) => holds || found.push(otherwise);
  const node = page.locator("svg.flows a.node").first();
  await node.hover();
  expect(await page.locator("svg.flows.lit .flow.on").count(), "hovering a name lights no ribbon");
  await node.focus();
  expect(await page.evaluate(() => document.activeElement.matches("svg.flows a")), "a name of the picture cannot have the focus");
  await page.keyboard.press("Enter");
  expect(await page.locator(":target").isVisible(), "choosing a name shows nothing");
  for (const link of [page.locator("svg.flows a.flow").first(), page.locator(".matrix td a").first(), page.locator("a.count").first()]) {
    const href = await link.getAttribute("href");
    await link.focus();
    await page.keyboard.press("Enter");
    // A loaded machine follows a link a moment later.
    await page.waitForURL((url) => url.href.endsWith(href), { timeout: 5000 }).catch(() => {});
    expect(page.url().endsWith(href), `${href} was not followed`);
    const target = page.locator(`[id="${href.slice(1)}"]`);
    expect(await target.isVisible(), `${href} leads to what is not shown`);
    if ((await target.getAttribute("class")).includes("selection")) {
      await target.locator("a").first().click();
      expect(await page.locator(".statement:target").isVisible(), "a selection leads to no statement");
    }
  }
  const term = page.locator(".sentence a.term").first();
  const tip = () => term.evaluate((element) => getComputedStyle(element, "::after").content);
  await page.mouse.move(0, 0);
  await term.hover();
  expect((await tip()).length > 10, "hovering a word shows no meaning");
  await page.mouse.move(0, 0);
  await page.keyboard.press("Tab");
  await term.focus();
  expect((await tip()).length > 10, "a word with the focus shows no meaning");
  return found;
}

/** The filter box shows what has the words, and gives way to a link. */
async function filter(page) {
  const all = await page.locator(".statement").count();
  await page.fill("#filter", "e-mail zzz-nothing");
  const none = await page.locator(".statement:visible").count();
  const first = await page.locator(".statement").first().getAttribute("id");
  await page.evaluate((id) => (location.hash = id), first);
  await page.waitForTimeout(50);
  const back = await page.locator(".statement:visible").count();
  return none === 0 && back === all ? [] : [`the filter shows ${none} of ${all}, and after a link ${back}`];
}

/** Without a script everything is there except the filter box. */
async function plain(page) {
  const found = [];
  if (await page.locator(".filter").isVisible()) found.push("the filter box shows without its script");
  for (const part of [".label, .overview", "h1", "footer"]) if (!(await page.locator(part).first().isVisible())) found.push(`${part} does not show`);
  const flow = page.locator("svg.flows a").first();
  if (await flow.count()) {
    await flow.focus();
    await page.keyboard.press("Enter");
    if (!(await page.locator(":target").isVisible())) found.push("choosing a ribbon shows nothing");
  }
  return found;
}

/** On paper, the ways around the page go, and what was folded shows. */
async function printed(page) {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 794, height: 1123 });
  const found = [];
  if (await page.locator("nav").first().isVisible().catch(() => false)) found.push("the navigation is printed");
  const folded = page.locator(".question details li").first();
  if ((await folded.count()) && !(await folded.isVisible())) found.push("folded answers are not printed");
  return found;
}

/** Nothing that a file says became a part of the page: it has the elements that a template makes, and nothing ran. */
async function harmless(page) {
  return page.evaluate(() => {
    const found = [];
    if (window.stolen) found.push("a script of the file ran");
    if (document.scripts.length !== 1) found.push(`${document.scripts.length} scripts`);
    for (const element of document.querySelectorAll("img, iframe, object, embed, form, base, video, audio, foreignObject")) found.push(`<${element.localName}>`);
    for (const element of document.querySelectorAll("*")) for (const { name } of element.attributes) if (/^on|^style$/.test(name)) found.push(`<${element.localName} ${name}>`);
    if (!document.body.textContent.includes("<img src=x")) found.push("the hostile text is not shown as text");
    return found;
  });
}

const pages = (of) => readdirSync(of).filter((name) => name.endsWith(".html")).map((name) => join(of, name));
for (const file of [...pages(folder), ...pages(hostile)]) {
  const index = file.endsWith("index.html") && pages(folder).includes(file);
  for (const width of [360, 1280]) await look(file, `${width} pixels`, { viewport: { width, height: 800 } }, overflow);
  for (const colorScheme of ["light", "dark"]) await look(file, colorScheme, { colorScheme }, accessible);
  await look(file, "links", {}, async (page) => [...(await links(page)), ...(await schemes(page))]);
  await look(file, "no script", { javaScriptEnabled: false }, plain);
  await look(file, "print", {}, printed);
  if (!index && (await hasFlows(file))) await look(file, "pictures", {}, pictures);
  if (!index) await look(file, "filter", {}, filter);
}
for (const file of pages(hostile)) await look(file, "hostile text", {}, harmless);
await browser.close();

async function hasFlows(file) {
  return readFileSync(file, "utf8").includes('class="matrix"');
}

if (problems.length) {
  console.error(problems.join("\n"));
  console.error(`${problems.length} problems in ${checked} looks`);
  process.exit(1);
}
if (checked < 20) throw new Error(`only ${checked} looks were taken`);
console.log(`${checked} looks at ${pages(folder).length + pages(hostile).length} pages: nothing to mend`);

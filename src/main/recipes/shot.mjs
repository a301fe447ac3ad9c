// A picture of a page as it is after some seconds, for pages that move: page, picture, width, height. Needs chromium and chromedriver.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";

const [page, picture, width, height] = process.argv.slice(2);
const PORT = 9777;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

const driver = spawn("chromedriver", [`--port=${PORT}`], { stdio: "ignore" });
try {
  await wait(2000);
  const call = async (method, path, body) => {
    const answer = await fetch(`http://localhost:${PORT}${path}`, { method, body: body && JSON.stringify(body) });
    return (await answer.json()).value;
  };
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--allow-file-access-from-files"];
  const { sessionId } = await call("POST", "/session", { capabilities: { alwaysMatch: { "goog:chromeOptions": { args } } } });
  const session = `/session/${sessionId}`;
  await call("POST", `${session}/goog/cdp/execute`, {
    cmd: "Emulation.setDeviceMetricsOverride",
    params: { width: Number(width), height: Number(height), deviceScaleFactor: 1, mobile: false },
  });
  await call("POST", `${session}/url`, { url: page });
  await wait(10000);
  writeFileSync(picture, Buffer.from(await call("GET", `${session}/screenshot`), "base64"));
  await call("DELETE", session);
} finally {
  driver.kill();
}

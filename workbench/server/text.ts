import type { Say } from "../../src/regulation/message";
import { speaker, type Locale, type Texts } from "../../src/text/say";
import { cliTexts as cliEnglish } from "../cli/text/en-US";
import { cliTexts as cliChinese } from "../cli/text/zh-CN";

const CHINESE: Texts = {
  ...cliChinese,
  "server.ready": "工作台已启动：{url}\n在浏览器中打开这个地址；按 Ctrl+C 结束。",
  "server.portTaken": "端口 {port} 已被占用。请用 --port 另选一个，如 --port 3101。",
  "server.badPort": "端口“{found}”不对，应为 0 到 65535 的整数，如 --port 3101。",
  "server.unexpected": "多出了参数“{found}”。用法：npm run workbench -- [--workbook 工作簿.xlsx] [--port 3100]",
};

const ENGLISH: Texts = {
  ...cliEnglish,
  "server.ready": "The workbench is running: {url}\nOpen this address in a browser; Ctrl+C ends it.",
  "server.portTaken": "Port {port} is taken. Choose another with --port, such as --port 3101.",
  "server.badPort": "“{found}” is no port: a whole number from 0 to 65535 is expected, such as --port 3101.",
  "server.unexpected": "Unexpected argument “{found}”. Usage: npm run workbench -- [--workbook workbook.xlsx] [--port 3100]",
};

/** @returns the speaker of `npm run workbench` */
export function serverSpeaker(locale: Locale): Say {
  return speaker(locale === "en-US" ? ENGLISH : CHINESE);
}

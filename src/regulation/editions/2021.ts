import { defaultChoices } from "../choices/choices";
import type { Edition } from "../edition";
import { annex } from "./2021/annex";
import { articles } from "./2021/articles";
import { readings } from "./2021/readings";
import { rules2021 } from "./2021/rules";

/** 武经信规〔2021〕1号, in force from 2021-03-07 for three years (Art. 13; the last day is reading 25). */
export const edition2021: Edition = {
  id: "2021",
  title: "武汉市工业智能化改造咨询诊断服务平台考核办法",
  documentNumber: "武经信规〔2021〕1号",
  validFrom: "2021-03-07",
  validTo: "2024-03-06",
  articles,
  annex,
  readings,
  choices: defaultChoices(readings),
  ...rules2021,
};

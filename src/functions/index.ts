import { bonus } from "./bonus";
import { adopt, diag } from "./diagnosis";
import { explain } from "./explain";
import { org, staff } from "./organization";
import { enroll, project, projectCount } from "./projects";
import { demo, event } from "./promotion";
import { rank } from "./rank";
import { reward } from "./reward";
import { score } from "./score";
import { feedback, quality } from "./service";
import { tier } from "./tier";

/** Every =ZHGZ.* by its id in functions.json. Registered before anything else of the page is loaded. */
CustomFunctions.associate({
  ORG: org,
  STAFF: staff,
  DIAG: diag,
  ADOPT: adopt,
  PROJECT: project,
  ENROLL: enroll,
  DEMO: demo,
  EVENT: event,
  QUALITY: quality,
  FEEDBACK: feedback,
  BONUS: bonus,
  TIER: tier,
  SCORE: score,
  RANK: rank,
  REWARD: reward,
  PROJECTCOUNT: projectCount,
  EXPLAIN: explain,
});

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

/** Every =ZHGZ.* by its id in functions.json. */
const FUNCTIONS: Parameters<typeof CustomFunctions.associate>[0] = {
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
};

// Registered before anything else of the page is loaded. Without office.js there is nobody to register with; the pane says so.
if (typeof CustomFunctions !== "undefined") CustomFunctions.associate(FUNCTIONS);

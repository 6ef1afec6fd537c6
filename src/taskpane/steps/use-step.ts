import { createElement, useEffect, useState, type ComponentType, type ReactElement } from "react";
import type { StepName } from "../state/steps";

/** Each step is a file of its own, so that the first of them waits for no other. */
const LOADERS: Readonly<Record<StepName, () => Promise<ComponentType>>> = {
  data: () => import(/* webpackChunkName: "step-data" */ "./data/DataStep").then(({ DataStep }) => DataStep),
  check: () => import(/* webpackChunkName: "step-check" */ "./check/CheckStep").then(({ CheckStep }) => CheckStep),
  score: () => import(/* webpackChunkName: "step-score" */ "./score/ScoreStep").then(({ ScoreStep }) => ScoreStep),
  rank: () => import(/* webpackChunkName: "step-rank" */ "./rank/RankStep").then(({ RankStep }) => RankStep),
  reward: () => import(/* webpackChunkName: "step-reward" */ "./reward/RewardStep").then(({ RewardStep }) => RewardStep),
  write: () => import(/* webpackChunkName: "step-write" */ "./write/WriteStep").then(({ WriteStep }) => WriteStep),
  readings: () => import(/* webpackChunkName: "step-readings" */ "./readings/ReadingsStep").then(({ ReadingsStep }) => ReadingsStep),
};

/** Not `React.lazy`: it shows its fallback for a moment even where the code is there already. */
const LOADED = new Map<StepName, ReactElement>();

/**
 * @returns the step as it is shown; null while its code is on its way
 * @throws while rendering, what kept it from coming
 */
export function useStep(step: StepName): ReactElement | null {
  const [, setArrived] = useState<StepName | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (LOADED.has(step)) return undefined;
    let isShown = true;
    load(step).then(() => isShown && setArrived(step), (error: unknown) => isShown && setFailure({ error }));
    return () => {
      isShown = false;
    };
  }, [step]);
  if (failure !== null) throw failure.error;
  return LOADED.get(step) ?? null;
}

/** Loads all steps, so that none keeps its user waiting, and none needs a network any more. One that fails is tried again when it is shown. */
export async function loadSteps(): Promise<void> {
  await Promise.allSettled((Object.keys(LOADERS) as StepName[]).map(load));
}

async function load(step: StepName): Promise<void> {
  if (!LOADED.has(step)) LOADED.set(step, createElement(await LOADERS[step]()));
}

import { bundleWorkflowCode, type BundleOptions, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

/** The workflows as the sandbox loads them. `workflowsPath`: `workflows/index.js`, built, or its TypeScript source. */
export const bundleWorkflows = (
  workflowsPath: string,
  logger?: BundleOptions['logger'],
): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath,
    ...(logger && { logger }),
    ...(workflowsPath.endsWith('.ts') && { webpackConfigHook: fromSources }),
  });

const fromSources: NonNullable<BundleOptions['webpackConfigHook']> = (config) => ({
  ...config,
  resolve: { ...config.resolve, conditionNames: ['@pdn/source', '...'] },
});

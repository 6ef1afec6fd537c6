import { Field, Input } from "@fluentui/react-components";
import { useText } from "../../say-context";
import { isBudget } from "../../state/draft";
import { usePane } from "../../state/pane-context";

/** The year's budget, in 万元 unless it says another unit. */
export function BudgetField() {
  const text = useText();
  const [{ draft }, work] = usePane();
  return (
    <Field label={text("budget")} hint={text("budgetHint")} validationMessage={isBudget(draft.budget) ? null : text("fault.budget")}>
      <Input
        inputMode="decimal"
        value={draft.budget}
        contentAfter={text("wan")}
        onChange={(_, { value }) => work.typeDraft({ ...draft, budget: value })}
      />
    </Field>
  );
}

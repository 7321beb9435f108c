import type { Text } from "./definition";
import type { Form } from "./form";
import { fieldAt } from "./pages";

export type Labels = { label: Text; noun?: Text; errors?: Record<string, Text> };

const postPrefix = "post:";

/** Finds what a fault's place, or a reference in its values, is called: `travel.stops[1].from`, `post:new_delhi`. */
export const labelsOf =
  (form: Form) =>
  (path: string): Labels | undefined => {
    if (!path.startsWith(postPrefix)) return fieldAt(form, path);
    const post = form.definition.lists.posts.find(({ key }) => key === path.slice(postPrefix.length));
    return post && { label: post.city };
  };

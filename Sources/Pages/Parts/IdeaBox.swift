import HTML

/// The box where somebody describes an idea. What was typed stays in it.
struct IdeaBox {
    let text: String
    let problems: [InputProblem]
    /// What is asked; the start page's question where nothing else is.
    var label: String?
    let context: PageContext

    var markup: Markup {
        Field(
            field: .idea, label: label ?? context.words.start.ideaLabel, hint: context.words.start.ideaHint, problems: problems,
            context: context
        ).markup { (attributes: Field.ControlAttributes<Tags.Textarea>) in
            textarea(
                attributes.id, .name(ParameterName.idea.name(in: context.language)), .rows(5), .spellcheck(true), .required(),
                attributes.described, attributes.invalid
            ) { text }
        }
    }
}

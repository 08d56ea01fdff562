import Funding

/// A changed field on one line: its name, the old value and the new.
struct ChangeWording {
    let context: PageContext

    func line(_ change: CallFieldChange) -> String {
        let name = change.field.name[context.language].capitalisedFirst
        // What is too long for a line is told as changed and no more.
        guard !change.field.isLong else { return context.words.follow.textChange(name) }
        return context.words.follow.fieldChange(name, text(change.before), text(change.after))
    }

    private func text(_ value: CallFieldChange.Value?) -> String {
        value?.words[context.language] ?? CallFieldChange.Value.absent[context.language]
    }
}

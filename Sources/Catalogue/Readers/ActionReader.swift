import Funding
import Yams

/// Reads the actions of a programme.
struct ActionReader {
    let rules: RuleReader

    /// The entries of `actions:`; an id that stands twice is reported.
    func actions(of programme: YAMLMapping) -> [Action] {
        var ids: Set<Action.ID> = []
        return programme.mappings("actions", .optional, subject: "an action").compactMap { mapping in
            guard let action = action(mapping) else { return nil }
            guard ids.insert(action.id).inserted else {
                mapping.log.error("action \(action.id) stands twice; expected each id once", at: mapping.line(of: "id"))
                return nil
            }
            return action
        }
    }

    private func action(_ mapping: YAMLMapping) -> Action? {
        let id = mapping.text("id")
        let name = mapping.localized("name")
        let supports = mapping.localized("supports")
        let keywords = mapping.keywords(.optional)
        let rules = rules.rules(of: mapping)
        mapping.finish()
        guard let id, let name, let supports else { return nil }
        return Action(id: Action.ID(id), name: name, supports: supports, keywords: keywords, rules: rules)
    }
}

import Funding

extension DataTable where Element == PublishedAction {
    public static let actions = DataTable(
        [
            Field("programme", .text, "Programmets beteckning", "The programme’s identifier") { .text($0.programme.rawValue) },
            Field("id", .text, "Insatsens beteckning inom programmet", "The action’s identifier within the programme") {
                .text($0.action.id.rawValue)
            },
        ] + localized("name", "Namn", "Name") { $0.action.name }
            + localized("supports", "Vad den är till för", "What it is for") { $0.action.supports }
            + provenance(of: { $0.action.rules.map(\.source) }))
}

import Funding

/// The answer of `utblick search projects` for a reader at a terminal.
struct ProjectsText {
    let projects: [FundedProject]
    let language: Language
    /// Whether no project has been imported at all.
    let isNothingStored: Bool

    var text: String {
        guard !projects.isEmpty else {
            if isNothingStored {
                return say(
                    "Inga projekt är hämtade än. Hämta till exempel med: utblick import cordis",
                    "No projects have been imported yet. Import some, for example with: utblick import cordis")
            }
            return say("Inget projekt liknar det här.", "No project is like this.")
        }
        return projects.enumerated().map { lines(for: $1, number: $0 + 1).joined(separator: "\n") }.joined(separator: "\n")
    }

    private func lines(for project: FundedProject, number: Int) -> [String] {
        let acronym = project.acronym.map { "\($0): " } ?? ""
        let years = [project.starts?.year, project.ends?.year].compactMap { $0.map(String.init) }
        let facts = [
            project.programmeName, years.isEmpty ? nil : years.joined(separator: "–"),
            project.contribution.map { "\($0.words[language]) \(say("i stöd", "granted"))" },
            project.totalCost.map { "\($0.words[language]) \(say("i kostnad", "in costs"))" },
        ]
        var lines = [
            "\(number). \(acronym)\(project.title[language] ?? "")", "   " + facts.compactMap(\.self).joined(separator: " · "),
        ]
        if let lead = project.lead?.name { lines.append("   \(say("Leds av", "Led by")): \(lead)\(country(of: project.lead))") }
        let municipalities = project.swedishMunicipalities.compactMap(\.name)
        if !municipalities.isEmpty {
            lines.append("   \(say("Kommunala parter", "Municipal partners")): \(municipalities.joined(separator: ", "))")
        }
        let others = project.participations.filter { $0.role != .lead && !$0.organisation.isSwedishMunicipality }
        if !others.isEmpty { lines.append("   \(say("Övriga partner", "Other partners")): \(partners(others.map(\.organisation)))") }
        lines.append(
            "   \(say("Källa", "Source")): \(project.origin.name), \(project.source.checked.iso) · \(project.link ?? project.source.address)"
        )
        return lines
    }

    /// Swedish ones by name, the others as numbers by country.
    private func partners(_ organisations: [Organisation]) -> String {
        let swedish = organisations.filter { $0.country == "SE" }.compactMap(\.name)
        let abroad = Dictionary(grouping: organisations.filter { $0.country != "SE" }) { $0.country?.rawValue ?? "?" }
        let counts = abroad.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { "\($0.key) \($0.value.count)" }
        return (swedish + counts).joined(separator: ", ")
    }

    private func country(of organisation: Organisation?) -> String {
        organisation?.country.map { " (\($0.rawValue))" } ?? ""
    }

    private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
}

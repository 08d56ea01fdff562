import Funding

/// A project's facts in a reader's words.
struct ProjectFacts {
    private let project: FundedProject
    private let context: PageContext

    init(_ project: FundedProject, _ context: PageContext) {
        self.project = project
        self.context = context
    }

    /// Programme, years, money and the number of participants, for lists.
    var brief: [String] {
        let money = (project.contribution ?? project.totalCost).map { amount in
            let kind = project.contribution == nil ? words.cost : words.granted
            return "\(kind): \(context.format.roundedMoney(amount))"
        }
        let count = project.participations.count
        return [project.programmeName, years, money, count > 1 ? words.partnerCount(String(count)) : nil].compactMap(\.self)
    }

    /// "2022–2025", or what is known of it.
    var years: String? {
        switch (project.starts?.year, project.ends?.year) {
        case (nil, nil): nil
        case (let start?, nil): "\(start)–"
        case (nil, let end?): "–\(end)"
        case (let start?, let end?) where start == end: String(start)
        case (let start?, let end?): "\(start)–\(end)"
        }
    }

    /// The organisation's name with its country where that is another.
    static func name(of organisation: Organisation, in context: PageContext) -> String {
        let name = organisation.name ?? context.words.project.unnamed
        guard let country = organisation.country, country != "SE" else { return name }
        return "\(name) (\(context.name(of: country)))"
    }

    private var words: ProjectWords { context.words.project }
}

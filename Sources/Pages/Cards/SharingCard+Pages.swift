public import Funding

extension SharingCard {
    /// The site's own.
    public init(startIn context: PageContext) {
        self.init(kicker: context.words.start.title, title: context.words.card.startTitle, in: context)
    }

    /// A call's: until when, and how much.
    public init(_ call: Call, of programme: Programme?, in context: PageContext) {
        let words = context.words.card
        var facts: [Fact] = []
        if let opens = call.opens, opens > context.today { facts.append(Fact(words.opens, context.format.date(opens))) }
        if let deadline = call.nextDeadline(after: context.now) {
            facts.append(Fact(words.closes, context.format.date(deadline.day)))
        } else {
            facts.append(Fact(words.status, call.state(at: context.now).name[context.language].capitalisedFirst))
        }
        if let most = call.grant?.maximum {
            facts.append(Fact(words.grant, context.format.roundedMoney(most)))
        } else if let total = call.budget?.total {
            facts.append(Fact(words.budget, context.format.roundedMoney(total)))
        }
        self.init(
            kicker: programme?.shortName[context.language] ?? context.words.layout.calls, title: call.displayTitle(in: context.language),
            facts: facts, in: context)
    }

    /// A programme's: which period, and what share of the cost.
    public init(_ programme: Programme, in context: PageContext) {
        let words = context.words.card
        let rates = programme.rules.compactMap { rule -> Rate? in
            guard case .fundingRate(let rate) = rule.requirement, rule.validity.contains(context.today) else { return nil }
            return rate
        }
        var facts = [
            Fact(words.period, programme.periodLabel),
            Fact(words.status, programme.state(on: context.today).name[context.language].capitalisedFirst),
        ]
        if let rate = rates.max() { facts.append(Fact(words.share, context.format.percent(rate))) }
        self.init(kicker: words.programme, title: programme.shortName[context.language], facts: facts, in: context)
    }
}

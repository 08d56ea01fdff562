public import Casework
public import Foundation
public import Funding
import HTML

/// A day of a network that the desk must know of: a meeting, or the last day of the membership.
public struct NetworkDay: Sendable {
    public let network: Network.ID
    public let name: Localized
    public let day: Day
    /// `nil` where the membership ends.
    public let meeting: NetworkMeeting?
    /// From 1: which of the network's meetings of that day it is.
    public let number: Int
    /// When what is recorded of the network changed last.
    public let changed: Date
    /// How many times it has.
    public let changes: Int

    public init(network: Network.ID, name: Localized, day: Day, meeting: NetworkMeeting?, number: Int, changed: Date, changes: Int) {
        self.network = network
        self.name = name
        self.day = day
        self.meeting = meeting
        self.number = number
        self.changed = changed
        self.changes = changes
    }

    /// What happens that day.
    func title(_ words: PartnersWords, in language: Language) -> String {
        (meeting == nil ? words.membershipEnds : words.meeting) + " – " + name[language]
    }

    /// Where, and who goes.
    var details: [String] { meeting.map { [$0.place, $0.participants].filter { !$0.isEmpty } } ?? [] }

    /// Tells it from the network's other days, for good.
    var key: String {
        let first = "network-\(network)-"
        return meeting == nil ? first + "end" : first + day.iso + (number > 1 ? "-\(number)" : "")
    }
}

/// Networks' days that are near, on the desk's first page.
struct NetworkDaysSection {
    let days: [NetworkDay]
    let context: WorkContext

    @MarkupBuilder var markup: Markup {
        let words = context.words.partners
        if !days.isEmpty {
            section {
                h2 { words.daysSoon }
                ul(.class("plain")) {
                    for day in days {
                        li(.class("card")) {
                            a(.href(context.path(.network(day.network)))) { day.title(words, in: context.language) }
                            p {
                                ([context.format.date(day.day), words.ahead(context.today.days(until: day.day))] + day.details)
                                    .joined(separator: " · ")
                            }
                        }
                    }
                }
            }
        }
    }
}

import Casework
import Catalogue
import Foundation
import Funding

/// An example of a partner request, with the case that it belongs to by the end of its title.
struct DemonstrationRequest: Sendable {
    let request: PartnerRequest
    let caseTitle: String
    /// What has become of it; `nil` while nobody has answered.
    let answer: (state: PartnerRequest.State, day: Day, note: String)?
}

/// What an example adds to what is recorded of a network.
struct DemonstrationNetwork: Sendable {
    let id: Network.ID
    let meetings: [NetworkMeeting]
    /// What the membership gave, with the end of the title of the case that it helped.
    let benefits: [(day: Day, text: String, caseTitle: String)]
}

extension DemonstrationWriter {
    /// Of networks that the desk's catalogue has. Days and places are made up; no fee is: it would be taken for a fact.
    var networks: [DemonstrationNetwork] {
        [
            DemonstrationNetwork(
                id: "sef",
                meetings: [
                    meeting(ago(38), "Stockholm", "samordnaren", "Genomgång av höstens utlysningar. Två passade oss."),
                    meeting(ago(-24), "på nätet", "samordnaren och näringslivschefen"),
                ], benefits: [(ago(38), "Tipset om utlysningen för småföretag.", "Innovationsbyrån")]),
            DemonstrationNetwork(
                id: "sba", meetings: [meeting(ago(-45), "Stockholm", "näringslivschefen")], benefits: []),
            DemonstrationNetwork(
                id: "aer", meetings: [meeting(ago(120), "Bryssel", "regionens ombud", "Kontakt med en skola i Toscana.")],
                benefits: [(ago(120), "En partner till skolutbytet.", "Skolutbyte om hållbar mat")]),
        ].filter { catalogue.network($0.id) != nil }
    }

    /// Organisations that do not exist, so that nothing is said of any that does.
    var requests: [DemonstrationRequest] {
        [
            request(
                .incoming, ago(170), "Gymnasieskola i Nyland", "FI", programme: "erasmus_plus_2021_2027",
                "Vi söker en svensk skola som vill byta erfarenheter om skolmat, två resor var.", case: "Skolutbyte om hållbar mat",
                answer: (.accepted, ago(149), "Ja. Skolan i Katrineholm är med.")),
            request(
                .outgoing, ago(118), "Yrkesskola i Toscana", "IT", programme: "erasmus_plus_2021_2027",
                "Vill ni vara tredje part i ett utbyte om hållbar skolmat?", case: "Skolutbyte om hållbar mat",
                answer: (.accepted, ago(101), "Ja, om resorna blir på våren.")),
            request(
                .incoming, ago(9), "Miljöbolag i Pärnu", "EE", programme: "central_baltic_2021_2027",
                "Vi samlar partner till en fortsättning om PFAS i små vattentäkter. Kan ni ställa en plats till förfogande?",
                case: "BalticPFASResolve", answer: nil),
            request(
                .outgoing, ago(16), "Regionförbund i Lettgallen", "LV", programme: "eruf_oms_2021_2027",
                "Vi söker en partner som har prövat gemensam rådgivning till nya företag på landsbygden.",
                case: "Företagsamhet med grannkommunerna", answer: nil),
        ]
    }

    private func meeting(_ day: Day, _ place: String, _ participants: String, _ outcome: String = "") -> NetworkMeeting {
        NetworkMeeting(day: day, place: DemonstrationCase.mark + place, participants: participants, outcome: outcome)
    }

    private func request(
        _ direction: PartnerRequest.Direction, _ day: Day, _ name: String, _ country: AreaCode, programme: Programme.ID, _ text: String,
        case title: String, answer: (state: PartnerRequest.State, day: Day, note: String)?
    ) -> DemonstrationRequest {
        let organisation = PartnerOrganisation(name: DemonstrationCase.mark + name, country: country)
        return DemonstrationRequest(
            request: PartnerRequest(
                direction: direction, day: day, organisation: organisation, programme: catalogue.programme(programme)?.id, text: text),
            caseTitle: title, answer: answer)
    }
}

extension NetworkRecord {
    /// Without what examples have added.
    var withoutExamples: NetworkRecord {
        var record = self
        record.meetings.removeAll { $0.place.hasPrefix(DemonstrationCase.mark) }
        record.benefits.removeAll { $0.text.hasPrefix(DemonstrationCase.mark) }
        return record
    }
}

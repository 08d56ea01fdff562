import Catalogue
import Foundation
import Funding
import Language
import Testing

@testable import Matching

@Suite struct StatedFactsTests {
    // MARK: Who applies

    @Test(arguments: [
        ("Jag är lantbrukare och har en idé till en maskin.", ApplicantKind.farmer), ("Vi är tre bönder som vill samarbeta.", .farmer),
        ("Vi är en liten ideell förening som vill öppna ett café.", .association), ("Jag driver ett litet hälsoföretag i stan.", .company),
        ("Jag driver en ekologisk gård i södra Sverige.", .farmer), ("På vår gymnasieskola har eleverna långt till praktik.", .school),
        ("Vår högstadieskola vill göra miljöfrågorna verkliga.", .school), ("Jag är lärare och vill åka på kurs.", .school),
        ("Våren 1945 blev vårt museum hem för tusentals.", .museum), ("Mitt företag vill dela maskiner.", .company),
        ("Som privatperson vill jag starta något.", .individual), ("Vi är en folkhögskola.", .school), ("Vi är en högskola.", .university),
        ("Det är tomt i byn. Föreningen på orten vill bygga en lekplats.", .association),
        ("Kulturföreningen i Växjö vill ha fler unga.", .association), ("Kommunen vill bygga ut nätet.", .municipality),
        ("Staden vill pröva.", .municipality), ("Regionen vill bli försöksområde.", .region),
        ("Det kommunala bolaget vill bygga en anläggning.", .company), ("Universitetet vill pröva en snabb väg.", .university),
        ("Länsstyrelsen planerar att röja ängar.", .publicAgency), ("Vi är en förening. Kommunen vill hjälpa oss.", .association),
        ("I am a farmer with an idea.", .farmer), ("We are a small non-profit association.", .association),
        ("Our school wants to work with water.", .school), ("I am a primary school teacher.", .school), ("I run a small bakery.", .company),
        ("As a farmer I want to try a machine.", .farmer), ("The local association wants to build a playground.", .association),
        ("The municipality wants to open a hub.", .municipality),
    ])
    func `an idea's own words say who applies`(text: String, kind: ApplicantKind) {
        #expect(StatedApplicant.kind(in: Token.tokens(of: text)) == kind)
    }

    @Test(arguments: [
        "", "Vi vill öppna en mötesplats.", "En femtonåring i vår kommun vill spela discgolf.", "Vi vill samarbeta med en skola.",
        "Företag och kommuner vill öppna en hubb.", "Kommunen och föreningen vill bygga.", "Vi är intresserade av skolan.",
        "Jag är elev på en skola.", "I am a high school student.", "Vår bostadsrättsförening vill ha solceller.",
        "Kulturskolan vill nå fler.", "Vi vill att kommunen vill mer.", "The people of our city need a park.", "Kommuner vill samarbeta.",
        "Vår förening vill odla. Vårt företag vill sälja.", "Jag driver på frågan om en skola.", "Vi är i kommunen.",
    ])
    func `what is in doubt is not read`(text: String) { #expect(StatedApplicant.kind(in: Token.tokens(of: text)) == nil) }

    // MARK: Where the partners are

    private func partners(_ text: String) throws -> [AreaCode] {
        StatedPartners.countries(in: Token.tokens(of: text), home: "SE", gazetteer: try RealCatalogue.catalogue.get().gazetteer)
    }

    @Test(arguments: [
        ("Tillsammans med skolor i Finland, Estland och Lettland vill vi byta lärare.", ["FI", "EE", "LV"] as [AreaCode]),
        ("Vi har partner från Polen och Sverige.", ["PL"]), ("Samarbete med norska grannar.", ["NO"]),
        ("Ett utbyte med en tysk skola.", ["DE"]), ("Vi vill samarbeta med en skola utanför Toulouse i Frankrike.", ["FR"]),
        ("Together with schools in Finland and Estonia we want to learn.", ["FI", "EE"]),
        ("We work with partners from Poland, Latvia or Lithuania.", ["PL", "LV", "LT"]),
        ("Utbyte mellan Norrbotten och skolor i norra Finland.", ["FI"]),
    ])
    func `partners are in the countries that the text places them in`(text: String, countries: [AreaCode]) throws {
        #expect(try partners(text) == countries)
    }

    @Test(arguments: [
        "", "Vi vill ta emot flyktingar från Ukraina tillsammans med Röda korset.", "Vi vill skicka lärare på kurs i Italien.",
        "Vi saknar partner i Finland.", "Vi vill samarbeta utan partner i Estland.", "Tillsammans lär vi av Danmark.",
        "Vi samarbetar med en skola i Katrineholm.", "Mat från Polen lagas tillsammans.", "Finska språket tillsammans.",
    ])
    func `a country that is spoken of otherwise is no partner's`(text: String) throws { #expect(try partners(text) == []) }

    // MARK: Over real ideas

    private struct RealIdea: Decodable {
        let text: String
        let applicant: String
        let countries: [AreaCode]

        enum CodingKeys: String, CodingKey {
            case text = "idea_sv"
            case applicant = "applicant_type"
            case countries
        }

        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            text = try values.decode(String.self, forKey: .text)
            applicant = try values.decode(String.self, forKey: .applicant)
            countries = try values.decode([String].self, forKey: .countries).map { AreaCode($0) }
        }
    }

    private static let file = RealCatalogue.root.appending(path: "../shared/bench/ideas_dev.jsonl")

    @Test(.enabled("needs the shared benchmark beside the repository") { FileManager.default.fileExists(atPath: file.path) })
    func `what is read out of real ideas is right, and something is out of many`() throws {
        let ideas = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(RealIdea.self, from: Data($0.utf8))
        }
        let gazetteer = try RealCatalogue.catalogue.get().gazetteer
        var (read, wrong, places, wrongPlaces) = (0, [String](), 0, [String]())
        for idea in ideas {
            let tokens = Token.tokens(of: idea.text)
            if let kind = StatedApplicant.kind(in: tokens) {
                read += 1
                if kind.rawValue.lowercased() != idea.applicant.replacing("_", with: "") { wrong.append("\(kind): \(idea.text)") }
            }
            let found = StatedPartners.countries(in: tokens, home: "SE", gazetteer: gazetteer)
            places += found.count
            if !Set(found).isSubset(of: idea.countries) { wrongPlaces.append("\(found): \(idea.text)") }
        }
        #expect(wrong.isEmpty && read >= 35)
        #expect(wrongPlaces.isEmpty && places >= 33)
    }
}

import Casework
import Funding

extension DemonstrationWriter {
    /// Projects that have been granted money.
    var projects: [DemonstrationCase] { [pfas, muheza, track] }

    /// Name, programme, days and the partner's budget are those of the real project; all else is made up.
    private var pfas: DemonstrationCase {
        let plan = plan(
            .euro, from: 2025,
            [(36_000, 5_000, 4_000, 0), (92_000, 15_000, 8_000, 0), (95_000, 15_000, 8_759, 0), (50_887, 8_000, 4_713, 0)])
        return example(
            "BalticPFASResolve",
            """
            Kommunen är partner i ett verkligt projekt i Interreg Central Baltic, 1 augusti 2025–31 juli 2028, med en budget på 342 359 euro. \
            Fördelningen på år och finansiärer, stegen och beloppen är påhittade.
            """,
            idea: "Vi vill tillsammans med partner runt Östersjön hitta och ta hand om PFAS i mark och vatten.",
            programme: "central_baltic_2021_2027", goals: [(0, "Rent vatten gör att staden kan växa.")], opened: day("2024-09-02"),
            steps: [
                CaseStep(.fundCheck, on: day("2024-09-10"), text: "Central Baltic passar: minst två länder, miljömål.", hours: 6_00),
                decision(day("2024-10-30"), plan, diary: "EX/2024:186"), CaseStep(.draft, on: day("2024-11-04"), hours: 60_00),
                CaseStep(.submission, on: day("2024-12-09")), approval(day("2025-06-11"), plan),
                CaseStep(.agreement, on: day("2025-07-01"), text: "Partneravtal undertecknat."),
                CaseStep(.start, on: day("2025-08-01")),
                CaseStep(.progressReport, on: day("2026-02-20"), text: "Första halvåret.", hours: 14_00),
                money(.paymentClaim, day("2026-03-02"), 31_420, .euro, hours: 5), money(.payment, day("2026-06-18"), 31_420, .euro),
                CaseStep(.progressReport, on: day("2026-08-28"), text: "Andra halvåret."),
                money(.paymentClaim, day("2026-09-15"), 44_105, .euro, hours: 4),
            ],
            project: GrantedProject(
                start: day("2025-08-01"), end: day("2028-07-31"), partners: [ProjectPartner(name: "Katrineholms kommun", country: "SE")],
                indicators: [
                    indicator("Undersökta platser", "platser", 12, 5, goal: 0), indicator("Prövade metoder", "metoder", 3, nil, goal: 0),
                ], publicity: [.website, .emblem], terms: DecisionTerms(claimMonths: 6, claimWithinMonths: 3, finalReportMonths: 3)),
            done: [.init(kind: .publicity, day: day("2025-08-27"), note: "Beskrivning på webbplatsen, emblem på skyltar och inbjudningar.")]
        )
    }

    private var muheza: DemonstrationCase {
        let plan = plan(.krona, from: ago(150).year, [(250_000, 0, 60_000, 0), (450_000, 0, 90_000, 0)])
        return example(
            "Miljöteknik med Muheza",
            "Samarbetet med distriktet Muheza i Tanzania är verkligt och började 2008. Den här ansökan är påhittad.",
            idea: "Vi vill fortsätta samarbetet med Muheza i Tanzania om avfall, vatten och energi.",
            programme: "icld_kommunala_partnerskap",
            goals: [(1, "Möten mellan människor från två världsdelar."), (0, "Kontakter mellan företag.")], opened: ago(320),
            steps: [
                CaseStep(.fundCheck, on: ago(312), text: "ICLD ger stöd till kommunala partnerskap."),
                CaseStep(.draft, on: ago(290)), decision(ago(270), plan, diary: "EX/\(ago(270).year):41"),
                CaseStep(.submission, on: ago(255)), CaseStep(.supplementRequest, on: ago(230), text: "Partnerns intyg saknas."),
                CaseStep(.supplement, on: ago(221)), approval(ago(190), plan), CaseStep(.agreement, on: ago(170)),
                CaseStep(.start, on: ago(150)), money(.payment, ago(140), 200_000, .krona),
                CaseStep(.progressReport, on: ago(40), text: "Två av fyra besök är gjorda.", hours: 9_50),
            ],
            project: GrantedProject(
                start: ago(150), end: today.adding(days: 500),
                partners: [ProjectPartner(name: "Muheza District Council", country: "TZ")],
                indicators: [
                    indicator("Besök", "besök", 4, 2, goal: 1), indicator("Deltagare i utbyten", "personer", 30, 14, goal: 1),
                ], publicity: [.website, .socialMedia]),
            done: [.init(kind: .publicity, day: ago(131), note: "Artikel på webbplatsen och ett inlägg från första besöket.")])
    }

    private var track: DemonstrationCase {
        let year = ago(700).year
        let plan = plan(.krona, from: year, [(1_500_000, 1_500_000, 0, 0), (3_000_000, 3_000_000, 0, 0)])
        return example(
            "Längre spår vid logistikcentrum",
            """
            Katrineholms Logistikcentrum fick 2013 verkligen 4,5 miljoner kronor från Tillväxtverket för att förlänga spår 6. Programmet, dagarna \
            och resten av finansieringen är påhittade.
            """,
            idea: "Vi vill förlänga spåret vid logistikcentrum så att längre tåg kan lasta om.", programme: "eruf_oms_2021_2027",
            goals: [(0, "Fler företag kan lasta på tåg.")], opened: ago(900),
            steps: [
                CaseStep(.preStudy, on: ago(880), text: "Kostnad och markfrågor utredda."),
                decision(ago(840), plan, diary: "EX/\(ago(840).year):12"), CaseStep(.draft, on: ago(830)),
                CaseStep(.submission, on: ago(800)), approval(ago(720), plan), CaseStep(.start, on: ago(700)),
                money(.paymentClaim, ago(520), 2_000_000, .krona), money(.payment, ago(450), 2_000_000, .krona),
                CaseStep(.finalReport, on: ago(200), text: "Spåret är 150 meter längre."),
                money(.finalPayment, ago(110), 2_500_000, .krona),
                CaseStep(.closingReport, on: ago(60), text: "Spåret används dagligen och sköts av bolaget."),
                CaseStep(.archiving, on: ago(20)),
            ],
            project: GrantedProject(
                start: ago(700), end: ago(230),
                indicators: [indicator("Längre spår", "meter", 150, 150, goal: 0)],
                afterwards: "Spåret används dagligen. Bolaget sköter det med egna pengar.", publicity: [.poster, .website],
                terms: DecisionTerms(claimMonths: 18)),
            done: [
                .init(kind: .publicity, day: ago(684), note: "Skylt vid spåret och en sida på webbplatsen."),
                .init(kind: .procurementFile, day: ago(236), note: "Alla fyra upphandlingar ligger i akten."),
            ])
    }
}

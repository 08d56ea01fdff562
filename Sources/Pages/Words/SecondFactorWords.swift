/// The second factor: a code of a program on one's telephone.
struct SecondFactorWords: Sendable {
    let title: String
    let lead: String
    let demanded: String
    let installProgram: String
    let scan: String
    let enterCode: String
    let pictureTitle: String
    let secretLabel: String
    let codeLabel: String
    let codeHint: String
    let setUp: String
    let codeWrong: String
    let doneTitle: String
    let recoveryText: String
    let recoveryOnce: String
    let toAccount: String
    let askTitle: String
    let askLead: String
    let askHint: String
    let beginAgain: String
    let sectionTitle: String
    let isOff: String
    let begin: String
    let isOn: @Sendable (Int) -> String
    let renew: String
    let turnOff: String
}

extension SecondFactorWords {
    static let swedish = SecondFactorWords(
        title: "Slå på tvåstegsinloggning",
        lead: "När du loggar in anger du då också en kod från en app i din telefon. Den som kommer över ditt lösenord kommer ändå inte in.",
        demanded: "Alla som arbetar här behöver tvåstegsinloggning. Slå på den för att gå vidare.",
        installProgram: "Öppna en app för engångskoder i telefonen, eller installera en.",
        scan: "Läs av bilden med appen, eller skriv in nyckeln för hand.",
        enterCode: "Skriv koden som appen visar här nedanför.",
        pictureTitle: "Bild som appen läser av; samma nyckel står i text nedanför",
        secretLabel: "Nyckel:",
        codeLabel: "Kod",
        codeHint: "Sex siffror från appen",
        setUp: "Slå på",
        codeWrong: "Koden stämmer inte. Den byts var trettionde sekund och kan bara användas en gång. Vänta på nästa kod och skriv den.",
        doneTitle: "Tvåstegsinloggning är på",
        recoveryText: "Spara de här koderna på ett säkert ställe. Med dem kan du logga in om du blir av med telefonen.",
        recoveryOnce: "Varje kod fungerar en gång. De visas inte igen.",
        toAccount: "Jag har sparat koderna",
        askTitle: "Skriv din kod",
        askLead: "Öppna appen i din telefon och skriv koden som visas där.",
        askHint: "Sex siffror. Har du inte telefonen? Skriv en av dina sparade koder.",
        beginAgain: "Börja om",
        sectionTitle: "Tvåstegsinloggning",
        isOff: "Den är inte på. Med den räcker det inte att någon kan ditt lösenord.",
        begin: "Slå på tvåstegsinloggning",
        isOn: { "Den är på. \($0 == 1 ? "1 sparad kod" : "\($0) sparade koder") är kvar att använda om du blir av med telefonen." },
        renew: "Byt telefon eller få nya koder",
        turnOff: "Stäng av")
}

extension SecondFactorWords {
    static let english = SecondFactorWords(
        title: "Turn two-step sign-in on",
        lead:
            "When you sign in you then also give a code from an app on your telephone. Whoever gets hold of your password still cannot get in.",
        demanded: "Everybody who works here needs two-step sign-in. Turn it on to go on.",
        installProgram: "Open an app for one-time codes on your telephone, or install one.",
        scan: "Scan the picture with the app, or type the key by hand.",
        enterCode: "Type the code that the app shows below.",
        pictureTitle: "Picture for the app to scan; the same key stands in text below",
        secretLabel: "Key:",
        codeLabel: "Code",
        codeHint: "Six digits from the app",
        setUp: "Turn on",
        codeWrong: "The code is not right. It changes every thirty seconds and can be used only once. Wait for the next code and type it.",
        doneTitle: "Two-step sign-in is on",
        recoveryText: "Keep these codes in a safe place. With them you can sign in if you lose your telephone.",
        recoveryOnce: "Each code works once. They will not be shown again.",
        toAccount: "I have kept the codes",
        askTitle: "Type your code",
        askLead: "Open the app on your telephone and type the code that it shows.",
        askHint: "Six digits. Not got your telephone? Type one of the codes that you kept.",
        beginAgain: "Begin again",
        sectionTitle: "Two-step sign-in",
        isOff: "It is off. With it, knowing your password is not enough for anybody.",
        begin: "Turn two-step sign-in on",
        isOn: { "It is on. \($0 == 1 ? "1 kept code is" : "\($0) kept codes are") left for when you lose your telephone." },
        renew: "Change telephone or get new codes",
        turnOff: "Turn off")
}

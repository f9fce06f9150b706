<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message>
        <source>Castle</source>
        <translation>Castello</translation>
    </message>
</context>
<context>
    <name>CanvasWorld</name>
    <message>
        <source>Items in view</source>
        <translation>Elementi visibili</translation>
    </message>
</context>
<context>
    <name>CountStepper</name>
    <message numerus="yes">
        <source>%n machine(s) in %1</source>
        <translation>
            <numerusform>%n macchina in %1</numerusform>
            <numerusform>%n macchine in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One machine less in %1</source>
        <translation>Una macchina in meno in %1</translation>
    </message>
    <message>
        <source>One machine more in %1</source>
        <translation>Una macchina in più in %1</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>An empty castle</source>
        <translation>Un castello vuoto</translation>
    </message>
    <message>
        <source>Drag a host from the palette to here, then control planes and workers onto it. With the keyboard: choose a tile and press Enter.</source>
        <translation>Trascinare qui un host dalla tavolozza, poi control plane e worker sopra di esso. Con la tastiera: scegliere un riquadro e premere Invio.</translation>
    </message>
    <message>
        <source>Or open the sample castle</source>
        <translation>Oppure aprire il castello di esempio</translation>
    </message>
    <message>
        <source>Open the sample castle</source>
        <translation>Apri il castello di esempio</translation>
    </message>
    <message>
        <source>This text cannot be read as a castle</source>
        <translation>Questo testo non si può leggere come castello</translation>
    </message>
    <message>
        <source>The problems say where it is wrong. Once that is corrected in the text, the castle is drawn here.</source>
        <translation>I problemi dicono dove è sbagliato. Una volta corretto il testo, il castello viene disegnato qui.</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostra i problemi</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the canvas</source>
        <translation>Panoramica dell&apos;area di disegno</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>Ingrandimento</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Rimpicciolisci</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>Torna al 100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>zoom so that all is in view</comment>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Bring all into view</source>
        <translation>Mostra tutto nella vista</translation>
    </message>
</context>
<context>
    <name>castello::AboutDialog</name>
    <message>
        <source>About Castello</source>
        <translation>Informazioni su Castello</translation>
    </message>
    <message>
        <source>Castello %1</source>
        <translation>Castello %1</translation>
    </message>
    <message>
        <source>Draws, deploys and destroys Kubernetes clusters of Talos Linux on Proxmox VE.

It sends nothing about you anywhere. Licence: Apache 2.0.</source>
        <translation>Disegna, distribuisce e distrugge cluster Kubernetes di Talos Linux su Proxmox VE.

Non invia da nessuna parte informazioni su chi lo usa. Licenza: Apache 2.0.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>castello::AddressRange</name>
    <message>
        <source>“%1” is not a range; write the first and the last address, for example 192.168.1.155-192.168.1.179</source>
        <translation>“%1” non è un intervallo; scrivere il primo e l&apos;ultimo indirizzo, per esempio 192.168.1.155-192.168.1.179</translation>
    </message>
    <message>
        <source>The range “%1” ends before it starts; write %2-%3</source>
        <translation>L&apos;intervallo “%1” finisce prima di iniziare; scrivere %2-%3</translation>
    </message>
</context>
<context>
    <name>castello::Age</name>
    <message>
        <source>there is nobody to encrypt to; name at least one age recipient</source>
        <translation>non c&apos;è nessuno per cui cifrare; indicare almeno un destinatario age</translation>
    </message>
    <message numerus="yes">
        <source>none of the %n age identities opens the file; ask one of its recipients to add you</source>
        <translation>
            <numerusform>la sola identità age disponibile (%n) non apre il file; chiedere a uno dei destinatari di essere aggiunti</numerusform>
            <numerusform>nessuna delle %n identità age apre il file; chiedere a uno dei destinatari di essere aggiunti</numerusform>
        </translation>
    </message>
    <message>
        <source>the passphrase is empty; give one</source>
        <translation>la passphrase è vuota; inserirne una</translation>
    </message>
    <message>
        <source>the passphrase does not open the file; check it and try again</source>
        <translation>la passphrase non apre il file; controllarla e riprovare</translation>
    </message>
    <message>
        <source>the age file is damaged or was changed (%1); take an undamaged copy from Git or a backup</source>
        <translation>il file age è danneggiato o è stato alterato (%1); prenderne una copia integra da Git o da un backup</translation>
    </message>
    <message>
        <source>this is a private age identity; give the public recipient, which begins with age1</source>
        <translation>questa è un&apos;identità age privata; indicare il destinatario pubblico, che inizia con age1</translation>
    </message>
    <message>
        <source>SSH keys are not supported as recipients; make an age key with age-keygen</source>
        <translation>le chiavi SSH non sono supportate come destinatari; creare una chiave age con age-keygen</translation>
    </message>
    <message>
        <source>post-quantum recipients (age1pq1…) are not supported yet; use an X25519 recipient (age1…)</source>
        <translation>i destinatari post-quantum (age1pq1…) non sono ancora supportati; usare un destinatario X25519 (age1…)</translation>
    </message>
    <message>
        <source>hardware recipients (%1…) are not supported; use an X25519 recipient (age1…)</source>
        <translation>i destinatari hardware (%1…) non sono supportati; usare un destinatario X25519 (age1…)</translation>
    </message>
    <message>
        <source>recipients of the age plugin %1 are not supported; use an X25519 recipient (age1…)</source>
        <translation>i destinatari del plugin age %1 non sono supportati; usare un destinatario X25519 (age1…)</translation>
    </message>
    <message>
        <source>“%1” is not an age recipient; copy the whole line that begins with age1</source>
        <translation>“%1” non è un destinatario age; copiare l&apos;intera riga che inizia con age1</translation>
    </message>
    <message>
        <source>post-quantum identities (AGE-SECRET-KEY-PQ-1…) are not supported yet; use an X25519 identity</source>
        <translation>le identità post-quantum (AGE-SECRET-KEY-PQ-1…) non sono ancora supportate; usare un&apos;identità X25519</translation>
    </message>
    <message>
        <source>identities of age plugins are not supported; use an X25519 identity</source>
        <translation>le identità dei plugin age non sono supportate; usare un&apos;identità X25519</translation>
    </message>
    <message>
        <source>SSH keys are not supported as identities; make an age key with age-keygen</source>
        <translation>le chiavi SSH non sono supportate come identità; creare una chiave age con age-keygen</translation>
    </message>
    <message>
        <source>this is a public age recipient; give the identity, which begins with AGE-SECRET-KEY-1</source>
        <translation>questo è un destinatario age pubblico; indicare l&apos;identità, che inizia con AGE-SECRET-KEY-1</translation>
    </message>
    <message>
        <source>this is not an age identity; copy the whole line that begins with AGE-SECRET-KEY-1</source>
        <translation>questa non è un&apos;identità age; copiare l&apos;intera riga che inizia con AGE-SECRET-KEY-1</translation>
    </message>
    <message>
        <source>line %1 of the age keys</source>
        <translation>riga %1 delle chiavi age</translation>
    </message>
    <message>
        <source>there is no age identity in the text; give a line that begins with AGE-SECRET-KEY-1</source>
        <translation>il testo non contiene identità age; indicare una riga che inizia con AGE-SECRET-KEY-1</translation>
    </message>
</context>
<context>
    <name>castello::AllFixes</name>
    <message numerus="yes">
        <source>Fix %n problem(s)</source>
        <translation>
            <numerusform>Correggi %n problema</numerusform>
            <numerusform>Correggi %n problemi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castello::AmountField</name>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
</context>
<context>
    <name>castello::BundleFile</name>
    <message>
        <source>there is no Talos secrets bundle at %1; deploy makes one, or take it from Git</source>
        <translation>nessun bundle dei segreti Talos in %1; il deploy ne crea uno, oppure prenderlo da Git</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten: a running cluster may depend on it</source>
        <translation>%1 esiste già e non viene sovrascritto: un cluster attivo potrebbe dipenderne</translation>
    </message>
    <message>
        <source>the secrets would be encrypted to operators of whom none is you; add your age recipient to secrets.operators of the castle</source>
        <translation>i segreti verrebbero cifrati per operatori tra i quali manca chi esegue questo comando; aggiungere il proprio destinatario age a secrets.operators del castello</translation>
    </message>
</context>
<context>
    <name>castello::CanvasCommands</name>
    <message>
        <source>One machine &amp;more</source>
        <translation>Una macchina in &amp;più</translation>
    </message>
    <message>
        <source>Counts the group of the selected item up</source>
        <translation>Aumenta di una macchina il gruppo dell&apos;elemento selezionato</translation>
    </message>
    <message>
        <source>One machine &amp;less</source>
        <translation>Una macchina in &amp;meno</translation>
    </message>
    <message>
        <source>Counts the group of the selected item down</source>
        <translation>Riduce di una macchina il gruppo dell&apos;elemento selezionato</translation>
    </message>
    <message>
        <source>&amp;Connect to network</source>
        <translation>&amp;Collega a una rete</translation>
    </message>
    <message>
        <source>Choose the network with the arrows, then press Enter</source>
        <translation>Scegliere la rete con le frecce, poi premere Invio</translation>
    </message>
    <message>
        <source>Place on &amp;host</source>
        <translation>Colloca su un &amp;host</translation>
    </message>
    <message>
        <source>Choose the host with the arrows, then press Enter</source>
        <translation>Scegliere l&apos;host con le frecce, poi premere Invio</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ri&amp;nomina</translation>
    </message>
    <message>
        <source>Gives the selected item another name</source>
        <translation>Dà un altro nome all&apos;elemento selezionato</translation>
    </message>
    <message>
        <source>Adds another item like the selected one</source>
        <translation>Aggiunge un altro elemento come quello selezionato</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Takes the selected items out of the castle</source>
        <translation>Toglie dal castello gli elementi selezionati</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona t&amp;utto</translation>
    </message>
    <message>
        <source>Selects everything on the canvas</source>
        <translation>Seleziona tutto ciò che è nell&apos;area di disegno</translation>
    </message>
    <message>
        <source>Select machines first</source>
        <translation>Selezionare prima delle macchine</translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation>Selezionare prima qualcosa</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Duplica</translation>
    </message>
</context>
<context>
    <name>castello::CanvasGestures</name>
    <message>
        <source>Drop it on a host</source>
        <translation>Rilasciarlo su un host</translation>
    </message>
</context>
<context>
    <name>castello::CanvasLayout</name>
    <message>
        <source>%1 cannot be read; items are placed anew</source>
        <translation>%1 non si può leggere; gli elementi vengono disposti da capo</translation>
    </message>
    <message>
        <source>%1 is damaged or of another version; items are placed anew, and saving replaces it</source>
        <translation>%1 è danneggiato o di un&apos;altra versione; gli elementi vengono disposti da capo e il salvataggio lo sostituisce</translation>
    </message>
    <message>
        <source>%1 cannot be written; the castle itself was saved</source>
        <translation>%1 non si può scrivere; il castello invece è stato salvato</translation>
    </message>
</context>
<context>
    <name>castello::CanvasScene</name>
    <message>
        <source>%1: this castle asks for %2. What the host has is not known yet; Plan or Refresh looks at it.</source>
        <translation>%1: questo castello richiede %2. Le risorse dell&apos;host non sono ancora note; le rilevano Pianifica o Aggiorna.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>capacity of a host: 12 of 24</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1: %2 in all; %3 used by others, %4 by this castle, %5 planned.</source>
        <translation>%1: %2 in tutto; %3 usati da altri, %4 da questo castello, %5 pianificati.</translation>
    </message>
    <message>
        <source>%L1 GiB</source>
        <translation>%L1 GiB</translation>
    </message>
    <message>
        <source>%L1 MiB</source>
        <translation>%L1 MiB</translation>
    </message>
    <message>
        <source>cores</source>
        <comment>capacity of a host</comment>
        <translation>core</translation>
    </message>
    <message>
        <source>memory</source>
        <comment>capacity of a host</comment>
        <translation>memoria</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>capacity of a host</comment>
        <translation>disco</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non collocate</translation>
    </message>
    <message>
        <source>Drag these onto a host</source>
        <translation>Trascinarle su un host</translation>
    </message>
    <message>
        <source>Proxmox node</source>
        <translation>Nodo Proxmox</translation>
    </message>
    <message>
        <source>Drop control planes or workers here</source>
        <translation>Rilasciare qui control plane o worker</translation>
    </message>
    <message>
        <source>no longer in the castle</source>
        <translation>non più nel castello</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <comment>machines of a group on this host</comment>
        <translation>
            <numerusform>%Ln qui</numerusform>
            <numerusform>%Ln qui</numerusform>
        </translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>nessuna rete</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s) · %1</source>
        <comment>machine</comment>
        <translation>
            <numerusform>%Ln core · %1</numerusform>
            <numerusform>%Ln core · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>gateway %1</translation>
    </message>
    <message>
        <source>bridge %1</source>
        <translation>bridge %1</translation>
    </message>
    <message>
        <source>VIP %1</source>
        <comment>shared address of the API</comment>
        <translation>VIP %1</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Bilanciatore di carico</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Traefik · %1</source>
        <translation>Traefik · %1</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Let’s Encrypt, staging</source>
        <translation>Let’s Encrypt, staging</translation>
    </message>
    <message>
        <source>Let’s Encrypt</source>
        <translation>Let’s Encrypt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s)</source>
        <translation>
            <numerusform>%Ln replica</numerusform>
            <numerusform>%Ln repliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln macchina</numerusform>
            <numerusform>%Ln macchine</numerusform>
        </translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>workload</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>infrastruttura</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>on host %1</source>
        <translation>sull&apos;host %1</translation>
    </message>
    <message>
        <source>on no host</source>
        <translation>su nessun host</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>collegata a %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation>Control plane</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name of an item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
</context>
<context>
    <name>castello::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Disegno</translation>
    </message>
</context>
<context>
    <name>castello::CanvasViewModel</name>
    <message numerus="yes">
        <source>Align %Ln item(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Allinea %Ln elemento</numerusform>
            <numerusform>Allinea %Ln elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %Ln item(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Distribuisci %Ln elemento</numerusform>
            <numerusform>Distribuisci %Ln elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <comment>undo</comment>
        <translation>Sposta %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln item(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Sposta %Ln elemento</numerusform>
            <numerusform>Sposta %Ln elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay out automatically</source>
        <comment>undo</comment>
        <translation>Disponi automaticamente</translation>
    </message>
</context>
<context>
    <name>castello::CastleDocument</name>
    <message>
        <source>“%1” is not a file; name a castle file</source>
        <translation>“%1” non è un file; indicare un file di castello</translation>
    </message>
    <message>
        <source>There is no file “%1”; check the name, or make a castle with castello new</source>
        <translation>Il file “%1” non esiste; controllare il nome o creare un castello con castello new</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check its permissions</source>
        <translation>“%1” non si può leggere; controllarne i permessi</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end</source>
        <translation>“%1” non si può leggere fino alla fine</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>suggerimento</translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MiB; that is no castle file</source>
        <translation>“%1” supera 4 MiB; non è un file di castello</translation>
    </message>
    <message>
        <source>“%1” is not a UTF-8 text; save it in UTF-8</source>
        <translation>“%1” non è un testo UTF-8; salvarlo in UTF-8</translation>
    </message>
    <message>
        <source>The text has changed since “%1”; that step cannot be done</source>
        <translation>Il testo è cambiato dopo “%1”; questo passo non si può eseguire</translation>
    </message>
    <message>
        <source>“%1” was changed by another program; open it again</source>
        <translation>“%1” è stato modificato da un altro programma; riaprirlo</translation>
    </message>
    <message>
        <source>“%1” cannot be written; check the permissions of its folder</source>
        <translation>“%1” non si può scrivere; controllare i permessi della sua cartella</translation>
    </message>
    <message>
        <source>“%1” was not saved and is as it was; check the space on its disk</source>
        <translation>“%1” non è stato salvato ed è rimasto com&apos;era; controllare lo spazio sul suo disco</translation>
    </message>
    <message>
        <source>“%1” is no text; open a castle file (*.castle.yaml)</source>
        <translation>“%1” non è un testo; apri un file di castello (*.castle.yaml)</translation>
    </message>
    <message>
        <source>There is no folder “%1”; make it, or save elsewhere</source>
        <translation>La cartella “%1” non esiste; creala, o salva altrove</translation>
    </message>
</context>
<context>
    <name>castello::CastleReader</name>
    <message>
        <source>“%1” is not a UUID; castello new makes one</source>
        <translation>“%1” non è un UUID; castello new ne crea uno</translation>
    </message>
    <message>
        <source>“%1” is not a host; write provider and host, for example home/pve</source>
        <translation>“%1” non è un host; scrivere provider e host, per esempio home/pve</translation>
    </message>
    <message>
        <source>“%1” is not a range of VMIDs; write the first and the last, for example 420-499</source>
        <translation>“%1” non è un intervallo di VMID; scrivere il primo e l&apos;ultimo, per esempio 420-499</translation>
    </message>
    <message>
        <source>“%1” is no machine of this group; its machines are %2-1, %2-2 and so on</source>
        <translation>“%1” non è una macchina di questo gruppo; le sue macchine sono %2-1, %2-2 e così via</translation>
    </message>
    <message>
        <source>This castle was written for a newer Castello (%1); update Castello</source>
        <translation>Questo castello è stato scritto per un Castello più recente (%1); aggiornare Castello</translation>
    </message>
    <message>
        <source>“%1” is not a version of castle documents; write castello/v1</source>
        <translation>“%1” non è una versione dei documenti di castello; scrivere castello/v1</translation>
    </message>
    <message>
        <source>This document is a “%1”, not a Castle</source>
        <translation>Questo documento è un “%1”, non un Castle</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>Valori noti qui: %1.</translation>
    </message>
    <message>
        <source>“%1” is empty; write a value or remove the line</source>
        <translation>“%1” è vuoto; scrivere un valore o eliminare la riga</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>“%1” must be from %2 to %3</source>
        <translation>“%1” deve essere compreso tra %2 e %3</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Scrivere %1</translation>
    </message>
    <message>
        <source>“%1” is not known for “%2”; write one of: %3</source>
        <translation>“%1” non è noto per “%2”; scrivere uno tra: %3</translation>
    </message>
    <message>
        <source>The key “%1” is not known here</source>
        <translation>La chiave “%1” qui non è nota</translation>
    </message>
    <message>
        <source>The key “%1” is not known here: did you mean %2?</source>
        <translation>La chiave “%1” qui non è nota: si intendeva %2?</translation>
    </message>
    <message>
        <source>“%1” is not supported yet; remove it</source>
        <translation>“%1” non è ancora supportato; eliminarlo</translation>
    </message>
    <message>
        <source>The key “%1” is missing</source>
        <translation>Manca la chiave “%1”</translation>
    </message>
    <message>
        <source>“%1” lacks the key “%2”</source>
        <translation>In “%1” manca la chiave “%2”</translation>
    </message>
    <message>
        <source>“%1” has no value; write %2 or remove the line</source>
        <translation>“%1” non ha valore; scrivere %2 o eliminare la riga</translation>
    </message>
    <message>
        <source>“%1” must be %2</source>
        <translation>“%1” deve essere %2</translation>
    </message>
    <message>
        <source>a mapping, that is keys with values</source>
        <translation>una mappa, cioè chiavi con valori</translation>
    </message>
    <message>
        <source>a list, for example [a, b]</source>
        <translation>una lista, per esempio [a, b]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>“%1” must be a text; YAML takes %2 for something else, so put it in quotes</source>
        <translation>“%1” deve essere un testo; per YAML %2 è un&apos;altra cosa, quindi metterlo tra virgolette</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>un singolo valore</translation>
    </message>
    <message>
        <source>“%1” can have only one of vip, address and dns</source>
        <translation>“%1” può avere solo uno tra vip, address e dns</translation>
    </message>
</context>
<context>
    <name>castello::CastleSchema</name>
    <message>
        <source>The castle&apos;s schema cannot be read; install Castello again</source>
        <translation>Lo schema del castello non si può leggere; reinstallare Castello</translation>
    </message>
</context>
<context>
    <name>castello::ChoiceField</name>
    <message>
        <source>different</source>
        <translation>valori diversi</translation>
    </message>
</context>
<context>
    <name>castello::Cidr</name>
    <message>
        <source>“%1” is not a network; write address and prefix length, for example 192.168.1.0/24</source>
        <translation>“%1” non è una rete; scrivere indirizzo e lunghezza del prefisso, per esempio 192.168.1.0/24</translation>
    </message>
    <message>
        <source>“%1” is an address inside a network; the network itself is written %2</source>
        <translation>“%1” è un indirizzo all&apos;interno di una rete; la rete stessa si scrive %2</translation>
    </message>
</context>
<context>
    <name>castello::ClearSecrets</name>
    <message>
        <source>a private key</source>
        <translation>una chiave privata</translation>
    </message>
    <message>
        <source>an age identity</source>
        <translation>un&apos;identità age</translation>
    </message>
    <message>
        <source>a Proxmox API token</source>
        <translation>un token API di Proxmox</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>un token di accesso</translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation>una password in un indirizzo</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>un segreto</translation>
    </message>
    <message>
        <source>There seems to be %1 in clear here; take it out</source>
        <translation>Qui sembra esserci %1 in chiaro; da rimuovere</translation>
    </message>
    <message>
        <source>Castle files go to Git. Keep secrets in the key store and name the entry here. A secret that was committed must be replaced.</source>
        <translation>I file di castello finiscono in Git. Tenere i segreti nell&apos;archivio delle chiavi e indicare qui il nome della voce. Un segreto finito in un commit va sostituito.</translation>
    </message>
</context>
<context>
    <name>castello::CommandModel</name>
    <message>
        <source>%1, not available: %2</source>
        <translation>%1, non disponibile: %2</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Non disponibile ora</translation>
    </message>
</context>
<context>
    <name>castello::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Type a few letters of any command</source>
        <translation>Digitare alcune lettere di un comando</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Cerca un comando</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandi trovati</translation>
    </message>
    <message>
        <source>No command fits “%1”. Try fewer letters.</source>
        <translation>Nessun comando corrisponde a “%1”. Prova con meno lettere.</translation>
    </message>
</context>
<context>
    <name>castello::ConsentDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation>Distruggere %1?</translation>
    </message>
    <message>
        <source>Deploy %1?</source>
        <translation>Eseguire il deploy di %1?</translation>
    </message>
    <message>
        <source>In %1. It takes about %2.</source>
        <translation>Dove: %1. Durata: circa %2.</translation>
    </message>
    <message>
        <source>In %1. It takes about %2, and can be cancelled and resumed at any time.</source>
        <translation>Dove: %1. Durata: circa %2; si può annullare e riprendere in qualsiasi momento.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Che cosa va perso</translation>
    </message>
    <message>
        <source>%1: VM and disks</source>
        <comment>what is lost</comment>
        <translation>%1: VM e dischi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine: what is lost of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These machines and everything on them go for good. They are simulated ones.</source>
        <translation>Queste macchine e tutto ciò che contengono vengono eliminati per sempre. Sono macchine simulate.</translation>
    </message>
    <message>
        <source>These machines and everything on them go for good. Nothing brings the data back.</source>
        <translation>Queste macchine e tutto ciò che contengono vengono eliminati per sempre. Nulla può recuperare i dati.</translation>
    </message>
    <message>
        <source>The drawing, the secrets and what is in Git stay: the castle can rise again.</source>
        <translation>Il disegno, i segreti e ciò che è in Git restano: il castello può risorgere.</translation>
    </message>
    <message>
        <source>Type the castle&apos;s &amp;name, %1, to go ahead:</source>
        <translation>Per procedere, digitare il &amp;nome del castello, %1:</translation>
    </message>
    <message>
        <source>Name of the castle</source>
        <translation>Nome del castello</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Destroy</source>
        <translation>&amp;Distruggi</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>Esegui il &amp;deploy</translation>
    </message>
    <message>
        <source>Type %1 above first</source>
        <translation>Digitare prima %1 qui sopra</translation>
    </message>
    <message>
        <source>the lab: a rehearsal on this computer</source>
        <translation>lab, una prova su questo computer</translation>
    </message>
</context>
<context>
    <name>castello::Crypto</name>
    <message>
        <source>the cryptographic library failed; try again</source>
        <translation>la libreria crittografica ha fallito; riprovare</translation>
    </message>
    <message>
        <source>the other side&apos;s key is of low order; make a new one</source>
        <translation>la chiave dell&apos;altra parte è di ordine basso; crearne una nuova</translation>
    </message>
    <message>
        <source>the data was changed or belongs to another key</source>
        <translation>i dati sono stati alterati o appartengono a un&apos;altra chiave</translation>
    </message>
</context>
<context>
    <name>castello::Deadline</name>
    <message numerus="yes">
        <source>no answer within %n second(s)</source>
        <translation>
            <numerusform>nessuna risposta entro %n secondo</numerusform>
            <numerusform>nessuna risposta entro %n secondi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castello::DeployedSnapshot</name>
    <message>
        <source>%1 cannot be written; the next preview has nothing to compare with</source>
        <translation>%1 non si può scrivere; la prossima anteprima non avrà nulla con cui fare il confronto</translation>
    </message>
</context>
<context>
    <name>castello::DifferenceView</name>
    <message>
        <source>Differences, line by line</source>
        <translation>Differenze, riga per riga</translation>
    </message>
</context>
<context>
    <name>castello::DocumentEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Riga %1, colonna %2: %3</translation>
    </message>
    <message>
        <source>The new value must be YAML on one line, for example 4 or [a, b]</source>
        <translation>Il nuovo valore deve essere YAML su una sola riga, per esempio 4 o [a, b]</translation>
    </message>
    <message>
        <source>the new value</source>
        <translation>il nuovo valore</translation>
    </message>
    <message>
        <source>“%1” cannot be changed without touching something else; edit the text by hand</source>
        <translation>“%1” non si può modificare senza toccare altro; modificare il testo a mano</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Impostare %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovere %1</translation>
    </message>
    <message>
        <source>There is a “%1” already; choose another name</source>
        <translation>Esiste già “%1”; scegliere un altro nome</translation>
    </message>
    <message>
        <source>There is no “%1” in the text</source>
        <translation>Nel testo non c&apos;è “%1”</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Rinomina %1 in %2</translation>
    </message>
</context>
<context>
    <name>castello::DocumentSession</name>
    <message>
        <source>castle</source>
        <comment>name of a new castle: small letters, digits, dashes</comment>
        <translation>castello</translation>
    </message>
    <message>
        <source>Edit text</source>
        <comment>undo</comment>
        <translation>Modifica il testo</translation>
    </message>
</context>
<context>
    <name>castello::DrawingCommands</name>
    <message>
        <source>A&amp;rrange automatically</source>
        <translation>Disponi automatica&amp;mente</translation>
    </message>
    <message>
        <source>Gives every item its automatic place; one step of undo</source>
        <translation>Assegna a ogni elemento la sua posizione automatica; si annulla in un solo passo</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>Allinea a si&amp;nistra</translation>
    </message>
    <message>
        <source>Puts the selected items below each other</source>
        <translation>Mette gli elementi selezionati uno sotto l&apos;altro</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>Allinea in al&amp;to</translation>
    </message>
    <message>
        <source>Puts the selected items beside each other</source>
        <translation>Mette gli elementi selezionati uno accanto all&apos;altro</translation>
    </message>
    <message>
        <source>&amp;Distribute evenly</source>
        <translation>&amp;Distribuisci uniformemente</translation>
    </message>
    <message>
        <source>Gives the selected items equal gaps from left to right</source>
        <translation>Spazia in modo uniforme gli elementi selezionati, da sinistra a destra</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>Makes the drawing larger</source>
        <translation>Rende il disegno più grande</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Rimpicciolisci</translation>
    </message>
    <message>
        <source>Makes the drawing smaller</source>
        <translation>Rende il disegno più piccolo</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Adatta</translation>
    </message>
    <message>
        <source>Shows the whole castle</source>
        <translation>Mostra l&apos;intero castello</translation>
    </message>
    <message>
        <source>Shows the drawing at 100 %</source>
        <translation>Mostra il disegno al 100 %</translation>
    </message>
    <message>
        <source>Select several items first</source>
        <translation>Selezionare prima più elementi</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Dimensioni r&amp;eali</translation>
    </message>
</context>
<context>
    <name>castello::Duration</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 here, %2 on real hardware</source>
        <translation>%1 qui, %2 su hardware reale</translation>
    </message>
</context>
<context>
    <name>castello::EncryptedFile</name>
    <message>
        <source>the file %1 cannot be read; check who owns it and its permissions</source>
        <translation>il file %1 non si può leggere; controllarne proprietario e permessi</translation>
    </message>
    <message>
        <source>the file %1 cannot be written; check who owns its folder and the permissions</source>
        <translation>il file %1 non si può scrivere; controllare proprietario e permessi della sua cartella</translation>
    </message>
    <message>
        <source>the file %1 could not be written whole and was left as it was; make room on the disk</source>
        <translation>il file %1 non si è potuto scrivere per intero ed è rimasto com&apos;era; liberare spazio sul disco</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made; check the permissions of the one above</source>
        <translation>impossibile creare la cartella %1; controllare i permessi di quella superiore</translation>
    </message>
</context>
<context>
    <name>castello::Engine</name>
    <message>
        <source>a VM that the token may not see</source>
        <translation>una VM che il token non può vedere</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>VM %1 in the pool %2</source>
        <translation>VM %1 nel pool %2</translation>
    </message>
    <message>
        <source>the address %1 of %2 belongs to VM %3 (%4) on %5, which is not of this castle; change the address, or remove that VM</source>
        <translation>l&apos;indirizzo %1 di %2 appartiene alla VM %3 (%4) su %5, che non è di questo castello; cambiare l&apos;indirizzo o rimuovere quella VM</translation>
    </message>
    <message>
        <source>machines of this castle exist and its secrets %1 are not here; restore the file from Git: without it nobody can talk to them, and new secrets would make a second cluster</source>
        <translation>esistono macchine di questo castello e i suoi segreti %1 non sono qui; ripristinare il file da Git: senza di esso nessuno può parlare con loro, e segreti nuovi creerebbero un secondo cluster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding and its remedy</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the provider is not ready for this castle; nothing was done:
%1</source>
        <translation>il provider non è pronto per questo castello; non è stato fatto nulla:
%1</translation>
    </message>
    <message>
        <source>%1 is protected; set metadata.protected to false first</source>
        <translation>%1 è protetto; impostare prima metadata.protected su false</translation>
    </message>
    <message>
        <source>the machines are gone, but not all of their disks; remove what is listed above by hand</source>
        <translation>le macchine sono state eliminate, ma non tutti i loro dischi; rimuovere a mano quanto elencato sopra</translation>
    </message>
    <message>
        <source>the run ended well, yet the world is not as the castle says; see the plan above and deploy again</source>
        <translation>l&apos;esecuzione è terminata bene, ma il mondo non è come dice il castello; vedere il piano qui sopra e ripetere il deploy</translation>
    </message>
    <message>
        <source>the run ended well, yet something of the castle is there again; see the plan above and destroy again</source>
        <translation>l&apos;esecuzione è terminata bene, ma qualcosa del castello è di nuovo presente; vedere il piano qui sopra e ripetere la distruzione</translation>
    </message>
</context>
<context>
    <name>castello::EngineExecutor</name>
    <message>
        <source>the secrets bundle %1 is gone; restore it from Git: without it nobody can talk to these machines</source>
        <translation>il bundle dei segreti %1 non c&apos;è più; ripristinarlo da Git: senza di esso nessuno può comunicare con queste macchine</translation>
    </message>
</context>
<context>
    <name>castello::EngineJobs</name>
    <message>
        <source>the lab does not run, and its secrets are gone with it: deploy to it first</source>
        <translation>il lab non è in esecuzione e i suoi segreti sono scomparsi con esso: eseguirvi prima un deploy</translation>
    </message>
    <message>
        <source>was done meanwhile</source>
        <translation>è stato fatto nel frattempo</translation>
    </message>
</context>
<context>
    <name>castello::EnvironmentKeyStore</name>
    <message>
        <source>secrets of the environment cannot be changed from here; set %1 where Castello is started</source>
        <translation>i segreti dell&apos;ambiente non si possono modificare da qui; impostare %1 dove viene avviato Castello</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>l&apos;ambiente</translation>
    </message>
    <message>
        <source>set the environment variable %1</source>
        <translation>impostare la variabile d&apos;ambiente %1</translation>
    </message>
</context>
<context>
    <name>castello::EtcdSteps</name>
    <message>
        <source>etcd had been bootstrapped</source>
        <translation>il bootstrap di etcd era già stato eseguito</translation>
    </message>
    <message>
        <source>time to be synced and the container runtime to be healthy</source>
        <translation>in attesa che l&apos;ora sia sincronizzata e il container runtime sia integro</translation>
    </message>
    <message>
        <source>etcd begins on %1</source>
        <translation>etcd parte su %1</translation>
    </message>
    <message>
        <source>etcd to have %1 as a voting member</source>
        <translation>in attesa che %1 sia membro votante di etcd</translation>
    </message>
    <message>
        <source>is one of %1 etcd members</source>
        <translation>è membro di etcd (membri: %1)</translation>
    </message>
    <message>
        <source>%1 to leave etcd</source>
        <translation>in attesa che %1 lasci etcd</translation>
    </message>
    <message>
        <source>has left etcd; %1 members remain</source>
        <translation>ha lasciato etcd; membri rimasti: %1</translation>
    </message>
    <message>
        <source>no other control plane answers; nothing was removed</source>
        <translation>nessun altro control plane risponde; non è stato rimosso nulla</translation>
    </message>
    <message>
        <source>%1 to say whether it has etcd data</source>
        <translation>che %1 dica se ha dati di etcd</translation>
    </message>
</context>
<context>
    <name>castello::FieldChange</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>“%1” does not fit here. %2</source>
        <translation>“%1” non va bene qui. %2</translation>
    </message>
    <message>
        <source>That looks like a secret; secrets never stand in a castle file</source>
        <translation>Sembra un segreto; i segreti non vanno mai in un file di castello</translation>
    </message>
    <message>
        <source>The text cannot be read now; correct it in the text view first</source>
        <translation>Il testo ora non si può leggere; correggerlo prima nella vista del testo</translation>
    </message>
    <message>
        <source>This must not be empty</source>
        <translation>Questo campo non può essere vuoto</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <comment>undo</comment>
        <translation>Imposta %1 di %2 su %3</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <comment>undo</comment>
        <translation>Reimposta %1 di %2</translation>
    </message>
</context>
<context>
    <name>castello::FieldRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Reimposta %1</translation>
    </message>
    <message>
        <source>Back to %1 of %2</source>
        <translation>Torna a %1 di %2</translation>
    </message>
    <message>
        <source>only here; %1 in %2</source>
        <translation>solo qui; %1 in %2</translation>
    </message>
    <message>
        <source>inherited from %1</source>
        <translation>ereditato da %1</translation>
    </message>
</context>
<context>
    <name>castello::FileCommands</name>
    <message>
        <source>&amp;New castle</source>
        <translation>&amp;Nuovo castello</translation>
    </message>
    <message>
        <source>Starts an empty castle</source>
        <translation>Inizia un castello vuoto</translation>
    </message>
    <message>
        <source>Opens a copy of the sample castle, ready to rehearse</source>
        <translation>Apre una copia del castello di esempio, pronta per una prova</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Apri…</translation>
    </message>
    <message>
        <source>Opens a castle file</source>
        <translation>Apre un file di castello</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Saves the castle</source>
        <translation>Salva il castello</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salva c&amp;on nome…</translation>
    </message>
    <message>
        <source>Saves a copy with an identity of its own, so that it claims no machine of this one</source>
        <translation>Salva una copia con un&apos;identità propria, in modo che non rivendichi nessuna macchina di questo castello</translation>
    </message>
    <message>
        <source>&amp;Close castle</source>
        <translation>&amp;Chiudi il castello</translation>
    </message>
    <message>
        <source>Closes the castle and shows the welcome page</source>
        <translation>Chiude il castello e mostra la pagina di benvenuto</translation>
    </message>
    <message>
        <source>The castle was not opened.</source>
        <translation>Il castello non è stato aperto.</translation>
    </message>
    <message>
        <source>castle</source>
        <comment>name of a new castle: small letters, digits, dashes</comment>
        <translation>castello</translation>
    </message>
    <message>
        <source>Open a castle</source>
        <translation>Apri un castello</translation>
    </message>
    <message>
        <source>Castles (*.castle.yaml *.yaml *.yml)</source>
        <translation>Castelli (*.castle.yaml *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifiche non salvate</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Salvare le modifiche a “%1”?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Ciò che non viene salvato va perso.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Scarta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Save the castle</source>
        <translation>Salva il castello</translation>
    </message>
    <message>
        <source>The castle was not saved.</source>
        <translation>Il castello non è stato salvato.</translation>
    </message>
    <message>
        <source>This copy has an identity of its own: the machines of the original stay the original&apos;s, and deploying this one makes new ones.</source>
        <translation>Questa copia ha un&apos;identità propria: le macchine dell&apos;originale restano dell&apos;originale e il deploy di questa copia ne crea di nuove.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed; why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New from the sa&amp;mple</source>
        <translation>Nuovo dall&apos;ese&amp;mpio</translation>
    </message>
    <message>
        <source>Save a text that cannot be read as a castle?</source>
        <translation>Salvare un testo che non si può leggere come castello?</translation>
    </message>
    <message>
        <source>“%1” holds a castle that can be read, and would be replaced. Nothing can be deployed from the text as it is; the problems say where it is wrong.</source>
        <translation>“%1” contiene un castello leggibile, che verrebbe sostituito. Dal testo così com&apos;è non si può eseguire alcun deploy; i problemi dicono dove è sbagliato.</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Salva comunque</translation>
    </message>
</context>
<context>
    <name>castello::FileGuard</name>
    <message>
        <source>“%1” is not there any more. Save to write it again.</source>
        <translation>“%1” non c&apos;è più. Salvare per scriverlo di nuovo.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and here too. Which one counts?</source>
        <translation>“%1” è stato modificato da un altro programma, e anche qui. Quale versione vale?</translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation>“%1” è stato modificato da un altro programma.</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Confro&amp;nta</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Man&amp;tieni il mio</translation>
    </message>
    <message>
        <source>The file and what is drawn here</source>
        <translation>Il file e ciò che è disegnato qui</translation>
    </message>
    <message>
        <source>Lines with − are only in the file, lines with + are only here.</source>
        <translation>Le righe con − sono solo nel file, le righe con + sono solo qui.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Re&amp;load, dropping mine</source>
        <translation>&amp;Ricarica, scartando le mie</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Ricarica</translation>
    </message>
</context>
<context>
    <name>castello::FilePage</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies the text shown</source>
        <translation>Copia il testo mostrato</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Saves the text shown in a file</source>
        <translation>Salva il testo mostrato in un file</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>File aperti</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Testo del file</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>Che cosa viene mostrato del file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Difference to disk</source>
        <translation>Differenza rispetto al disco</translation>
    </message>
    <message>
        <source>Difference to last deploy</source>
        <translation>Differenza rispetto all&apos;ultimo deploy</translation>
    </message>
    <message>
        <source>Puts the placeholders back</source>
        <translation>Rimette i segnaposto</translation>
    </message>
    <message>
        <source>Shows this file with the real keys, after a question</source>
        <translation>Mostra questo file con le chiavi vere, previa conferma</translation>
    </message>
    <message>
        <source>Hide &amp;secrets</source>
        <translation>Na&amp;scondi i segreti</translation>
    </message>
    <message>
        <source>Reveal &amp;secrets…</source>
        <translation>Rivela i &amp;segreti…</translation>
    </message>
</context>
<context>
    <name>castello::FileTree</name>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtra i file</translation>
    </message>
</context>
<context>
    <name>castello::FileTreeModel</name>
    <message>
        <source>holds secrets</source>
        <translation>contiene segreti</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a file</comment>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a file</comment>
        <translation>modificato</translation>
    </message>
    <message>
        <source>goes away</source>
        <comment>a file</comment>
        <translation>verrà rimosso</translation>
    </message>
</context>
<context>
    <name>castello::FileWriter</name>
    <message>
        <source>the folder %1 cannot be made; check its permissions and the free space</source>
        <translation>impossibile creare la cartella %1; controllarne i permessi e lo spazio libero</translation>
    </message>
    <message>
        <source>%1 cannot be written; check its permissions and the free space</source>
        <translation>%1 non si può scrivere; controllarne i permessi e lo spazio libero</translation>
    </message>
    <message>
        <source>%1 is not YAML: a mistake of Castello</source>
        <translation>%1 non è YAML: un errore di Castello</translation>
    </message>
</context>
<context>
    <name>castello::Files</name>
    <message>
        <source>Give the castle an identity</source>
        <comment>undo</comment>
        <translation>Assegna un&apos;identità al castello</translation>
    </message>
</context>
<context>
    <name>castello::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Testo da trovare</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occorrenza precedente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occorrenza successiva</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Chiudi la ricerca</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Trova nel testo</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <comment>of a search</comment>
        <translation>
            <numerusform>%n occorrenza</numerusform>
            <numerusform>%n occorrenze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castello::FindingCard</name>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
</context>
<context>
    <name>castello::Flux</name>
    <message>
        <source>The castle has Longhorn but locks no version of it; set versions.longhorn.</source>
        <translation>Il castello ha Longhorn ma non ne fissa la versione; impostare versions.longhorn.</translation>
    </message>
    <message>
        <source>Flux cannot read from “%1”; write gitops.workloads.remote as ssh://git@HOST/OWNER/NAME or https://….</source>
        <translation>Flux non può leggere da “%1”; scrivere gitops.workloads.remote come ssh://git@HOST/OWNER/NAME o https://….</translation>
    </message>
</context>
<context>
    <name>castello::Generate</name>
    <message>
        <source>%1 has no secrets yet: the first deploy makes them</source>
        <translation>%1 non ha ancora segreti: li crea il primo deploy</translation>
    </message>
</context>
<context>
    <name>castello::Gestures</name>
    <message>
        <source>A host stands by itself; drop it on the background</source>
        <translation>Un host sta da solo; rilasciarlo sullo sfondo</translation>
    </message>
    <message>
        <source>Add host %1</source>
        <translation>Aggiungi host %1</translation>
    </message>
    <message>
        <source>A network stands by itself; drop it on the background</source>
        <translation>Una rete sta da sola; rilasciarla sullo sfondo</translation>
    </message>
    <message>
        <source>Add network %1</source>
        <translation>Aggiungi rete %1</translation>
    </message>
    <message>
        <source>Machines go onto a host, a network or the background</source>
        <translation>Le macchine vanno su un host, una rete o lo sfondo</translation>
    </message>
    <message>
        <source>The control planes are there already; change how many they are</source>
        <translation>I control plane ci sono già; modificarne il numero</translation>
    </message>
    <message numerus="yes">
        <source>Add %n control plane(s)</source>
        <translation>
            <numerusform>Aggiungi %n control plane</numerusform>
            <numerusform>Aggiungi %n control plane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n worker(s)</source>
        <translation>
            <numerusform>Aggiungi %n worker</numerusform>
            <numerusform>Aggiungi %n worker</numerusform>
        </translation>
    </message>
    <message>
        <source>There can be only one of these</source>
        <translation>Di questi può essercene uno solo</translation>
    </message>
    <message>
        <source>A cluster has one group of control planes; change how many they are</source>
        <translation>Un cluster ha un solo gruppo di control plane; modificarne il numero</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplica %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no room for %n more machine(s); make it larger, or take addresses from something else</source>
        <translation>
            <numerusform>“%1” non ha posto per %n macchina in più; ingrandirla, o liberare indirizzi occupati da altro</numerusform>
            <numerusform>“%1” non ha posto per %n macchine in più; ingrandirla, o liberare indirizzi occupati da altro</numerusform>
        </translation>
    </message>
    <message>
        <source>It is there already; there can be one</source>
        <translation>C&apos;è già; può essercene uno solo</translation>
    </message>
    <message>
        <source>Add Longhorn</source>
        <translation>Aggiungi Longhorn</translation>
    </message>
    <message>
        <source>A load balancer hands out addresses of a network; add one first</source>
        <translation>Un load balancer assegna indirizzi di una rete; aggiungere prima una rete</translation>
    </message>
    <message>
        <source>“%1” has no free address left for a load balancer</source>
        <translation>“%1” non ha più indirizzi liberi per un load balancer</translation>
    </message>
    <message>
        <source>Add load balancer</source>
        <translation>Aggiungi load balancer</translation>
    </message>
    <message>
        <source>Add ingress</source>
        <translation>Aggiungi ingress</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Aggiungi certificati</translation>
    </message>
    <message>
        <source>Add Flux</source>
        <translation>Aggiungi Flux</translation>
    </message>
    <message>
        <source>Add repository</source>
        <translation>Aggiungi repository</translation>
    </message>
    <message>
        <source>Both repositories are there already</source>
        <translation>Entrambi i repository ci sono già</translation>
    </message>
    <message>
        <source>Only machines are connected to a network</source>
        <translation>Solo le macchine si collegano a una rete</translation>
    </message>
    <message>
        <source>That is no network; end the connection on one</source>
        <translation>Questa non è una rete; terminare il collegamento su una rete</translation>
    </message>
    <message>
        <source>“%1” is connected to “%2” already</source>
        <translation>“%1” è già collegato a “%2”</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Collega %1 a %2</translation>
    </message>
    <message>
        <source>“%1” is not connected to “%2”</source>
        <translation>“%1” non è collegato a “%2”</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2</source>
        <translation>Scollega %1 da %2</translation>
    </message>
    <message>
        <source>Only a group of machines has a number</source>
        <translation>Solo un gruppo di macchine ha un numero</translation>
    </message>
    <message numerus="yes">
        <source>A group has up to %n machine(s)</source>
        <translation>
            <numerusform>Un gruppo ha al massimo %n macchina</numerusform>
            <numerusform>Un gruppo ha al massimo %n macchine</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>a group to a number of machines</comment>
        <translation>Imposta %1 a %2</translation>
    </message>
    <message>
        <source>Only machines live on a host</source>
        <translation>Solo le macchine stanno su un host</translation>
    </message>
    <message>
        <source>There is no provider “%1”</source>
        <translation>Il provider “%1” non esiste</translation>
    </message>
    <message>
        <source>“%1” is on %2 already</source>
        <translation>“%1” è già su %2</translation>
    </message>
    <message>
        <source>Place %1 on %2</source>
        <translation>Colloca %1 su %2</translation>
    </message>
    <message>
        <source>The castle itself cannot be removed; make a new one instead</source>
        <translation>Il castello stesso non si può rimuovere; crearne piuttosto uno nuovo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>Rimuovi %n elemento</numerusform>
            <numerusform>Rimuovi %n elementi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castello::HelpBox</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Da %1 a %2.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Se non indicato: %1.</translation>
    </message>
</context>
<context>
    <name>castello::HistoryModel</name>
    <message>
        <source>Destroy</source>
        <comment>a run that was</comment>
        <translation>Distruzione</translation>
    </message>
    <message>
        <source>Deploy</source>
        <comment>a run that was</comment>
        <translation>Deploy</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <translation>
            <numerusform>%1 di %n passo</numerusform>
            <numerusform>%1 di %n passi</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <comment>outcome of a run</comment>
        <translation>completata</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>outcome of a run</comment>
        <translation>annullata</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome of a run</comment>
        <translation>non riuscita</translation>
    </message>
    <message>
        <source>on now</source>
        <comment>outcome of a run</comment>
        <translation>in corso</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>outcome of a run</comment>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>%1 (%2 longer)</source>
        <comment>compared with the run before</comment>
        <translation>%1 (%2 in più)</translation>
    </message>
    <message>
        <source>%1 (%2 shorter)</source>
        <comment>compared with the run before</comment>
        <translation>%1 (%2 in meno)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of run</comment>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Durata</translation>
    </message>
</context>
<context>
    <name>castello::HistoryPanel</name>
    <message>
        <source>The newest run did not come to its end</source>
        <translation>L&apos;esecuzione più recente non è arrivata alla fine</translation>
    </message>
    <message>
        <source>Resume looks at what is there, shows what is left, asks, and goes on.</source>
        <translation>Riprendi controlla che cosa c&apos;è, mostra che cosa resta, chiede conferma e prosegue.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Ancora nessuna esecuzione</translation>
    </message>
    <message>
        <source>Every deploy and destroy of this castle is kept here, with how long each step took.</source>
        <translation>Qui si conservano tutti i deploy e le distruzioni di questo castello, con la durata di ogni passo.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Esecuzioni precedenti</translation>
    </message>
    <message>
        <source>Re&amp;sume…</source>
        <translation>Ri&amp;prendi…</translation>
    </message>
</context>
<context>
    <name>castello::Http</name>
    <message>
        <source>A line break or control character stands in a request or its credentials; enter them again without it.</source>
        <translation>La richiesta o le sue credenziali contengono un&apos;interruzione di riga o un carattere di controllo; inserirle di nuovo senza.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be used; write it as https://HOST or https://HOST:PORT.</source>
        <translation>“%1” non è un indirizzo utilizzabile; scriverlo come https://HOST o https://HOST:PORT.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>La richiesta a %1 è stata annullata.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached within %n second(s); check the address and that the server runs.</source>
        <translation>
            <numerusform>%1 non è raggiungibile entro %n secondo; controllare l&apos;indirizzo e che il server sia attivo.</numerusform>
            <numerusform>%1 non è raggiungibile entro %n secondi; controllare l&apos;indirizzo e che il server sia attivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, port %2, could not be reached; check the address and that the server runs.</source>
        <translation>%1, porta %2, non è raggiungibile; controllare l&apos;indirizzo e che il server sia attivo.</translation>
    </message>
    <message>
        <source>%1 took the request, but its answer was lost; whether it was done has to be looked up.</source>
        <translation>%1 ha accettato la richiesta, ma la risposta è andata persa; occorre verificare se è stata eseguita.</translation>
    </message>
    <message numerus="yes">
        <source>no answer within %n second(s)</source>
        <translation>
            <numerusform>nessuna risposta entro %n secondo</numerusform>
            <numerusform>nessuna risposta entro %n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 non ha risposto entro %n secondo.</numerusform>
            <numerusform>%1 non ha risposto entro %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 broke the connection off before it had answered.</source>
        <translation>%1 ha interrotto la connessione prima di rispondere.</translation>
    </message>
</context>
<context>
    <name>castello::ImageFactory</name>
    <message>
        <source>The image factory %1 refuses the schematic; check the system extensions and kernel arguments.</source>
        <translation>L&apos;Image Factory %1 rifiuta lo schematic; controllare le estensioni di sistema e gli argomenti del kernel.</translation>
    </message>
    <message>
        <source>The image factory %1 did not register the schematic; try again later.</source>
        <translation>L&apos;Image Factory %1 non ha registrato lo schematic; riprovare più tardi.</translation>
    </message>
    <message>
        <source>The image factory %1 makes another image of the schematic than was planned; use a factory without a login.</source>
        <translation>L&apos;Image Factory %1 ricava dallo schematic un&apos;immagine diversa da quella pianificata; usare una factory senza login.</translation>
    </message>
    <message>
        <source>The image factory %1 knows no such image; check the Talos version.</source>
        <translation>L&apos;Image Factory %1 non conosce questa immagine; controllare la versione di Talos.</translation>
    </message>
    <message>
        <source>The image factory %1 cannot make the image now; try again later.</source>
        <translation>L&apos;Image Factory %1 non può creare l&apos;immagine adesso; riprovare più tardi.</translation>
    </message>
    <message>
        <source>The image factory %1 does not say which versions it has; try again later.</source>
        <translation>La Image Factory %1 non dice quali versioni ha; riprova più tardi.</translation>
    </message>
</context>
<context>
    <name>castello::ImageSteps</name>
    <message>
        <source>the Image Factory to know the schematic</source>
        <translation>in attesa che l&apos;Image Factory conosca lo schematic</translation>
    </message>
    <message>
        <source>the Image Factory to build the image</source>
        <translation>in attesa che l&apos;Image Factory crei l&apos;immagine</translation>
    </message>
    <message>
        <source>lies on %1</source>
        <translation>si trova su %1</translation>
    </message>
    <message>
        <source>%1 to download the image</source>
        <translation>in attesa che %1 scarichi l&apos;immagine</translation>
    </message>
    <message>
        <source>the download ended well and the image is not on %1; look at the task in Proxmox</source>
        <translation>il download è terminato bene ma l&apos;immagine non è su %1; controllare il task in Proxmox</translation>
    </message>
</context>
<context>
    <name>castello::InspectorFacts</name>
    <message>
        <source>does not answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>waits for its config</source>
        <translation>attende la sua configurazione</translation>
    </message>
    <message>
        <source>%1 · ready</source>
        <translation>%1 · pronta</translation>
    </message>
    <message>
        <source>%1 · not ready yet</source>
        <translation>%1 · non ancora pronta</translation>
    </message>
    <message>
        <source>%1 · running</source>
        <translation>%1 · in funzione</translation>
    </message>
    <message>
        <source>%1 · switched off</source>
        <translation>%1 · spenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation>Control plane</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Address, %1</source>
        <translation>Indirizzo, %1</translation>
    </message>
    <message>
        <source>MAC, %1</source>
        <translation>MAC, %1</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>none yet; VMID %1 if free</source>
        <translation>ancora nessuna; VMID %1 se libero</translation>
    </message>
    <message>
        <source>Talos</source>
        <translation>Talos</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identità</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Macchine</translation>
    </message>
    <message numerus="yes">
        <source>%n drawn here</source>
        <comment>machines</comment>
        <translation>
            <numerusform>%n disegnata qui</numerusform>
            <numerusform>%n disegnate qui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 di %2 in uso</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1, from before it was renamed</source>
        <translation>%1, precedente al cambio di nome</translation>
    </message>
    <message>
        <source>none yet; “Save as” gives one</source>
        <translation>ancora nessuna; “Salva come” ne assegna una</translation>
    </message>
</context>
<context>
    <name>castello::InspectorForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field and the network or disk that it is of</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>gruppo %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>A Proxmox node that machines live on.</source>
        <translation>Un nodo Proxmox su cui stanno le macchine.</translation>
    </message>
    <message>
        <source>The host’s name in Proxmox. Another name means another host: machines that were made on the old one move.</source>
        <translation>Il nome dell&apos;host in Proxmox. Un altro nome indica un altro host: le macchine create su quello vecchio vengono spostate.</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Provider %1</translation>
    </message>
    <message>
        <source>Machines are called after it: NAME-1, NAME-2. A new name keeps the machines and their addresses; their host names change.</source>
        <translation>Le macchine ne prendono il nome: NOME-1, NOME-2. Con un nome nuovo le macchine e i loro indirizzi restano; cambiano i nomi host.</translation>
    </message>
    <message>
        <source>What groups and providers call this network.</source>
        <translation>Il nome con cui gruppi e provider indicano questa rete.</translation>
    </message>
    <message>
        <source>What groups call this provider: NAME/HOST.</source>
        <translation>Il nome con cui i gruppi indicano questo provider: NOME/HOST.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selezione</translation>
    </message>
    <message>
        <source>What is changed here is changed in all of them.</source>
        <translation>Ciò che si modifica qui viene modificato in tutti.</translation>
    </message>
    <message>
        <source>Items of different kinds have no fields in common.</source>
        <translation>Elementi di tipo diverso non hanno campi in comune.</translation>
    </message>
</context>
<context>
    <name>castello::InspectorPanel</name>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplica</translation>
    </message>
    <message>
        <source>The text of the castle cannot be read now. Correct it in the text view, then edit here again.</source>
        <translation>Al momento il testo del castello non è leggibile. Correggerlo nella vista testo, poi riprendere qui le modifiche.</translation>
    </message>
    <message>
        <source>Takes %1 out of the castle; can be undone</source>
        <translation>Toglie %1 dal castello; si può annullare</translation>
    </message>
    <message>
        <source>Adds another one like %1</source>
        <translation>Ne aggiunge un altro come %1</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Rimuovi</translation>
    </message>
</context>
<context>
    <name>castello::IpAddress</name>
    <message>
        <source>“%1” is not an IP address; write it in full, for example 192.168.1.10 or fd00::10</source>
        <translation>“%1” non è un indirizzo IP; scriverlo per intero, per esempio 192.168.1.10 o fd00::10</translation>
    </message>
</context>
<context>
    <name>castello::Journal</name>
    <message>
        <source>the journal in %1 cannot be written, so nothing more is started; make room there, or make the folder writable, and run again</source>
        <translation>il journal in %1 non si può scrivere, quindi non viene avviato altro; liberare spazio o rendere scrivibile la cartella, poi eseguire di nuovo</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made; make its parent writable</source>
        <translation>impossibile creare la cartella %1; rendere scrivibile la cartella superiore</translation>
    </message>
    <message>
        <source>nothing can be written in %1; make room there, or make the folder writable, and run again</source>
        <translation>impossibile scrivere in %1; liberare spazio o rendere scrivibile la cartella, poi eseguire di nuovo</translation>
    </message>
    <message>
        <source>another run of this castle is in progress (process %1); wait for it, or end it</source>
        <translation>un&apos;altra esecuzione di questo castello è in corso (processo %1); attenderne la fine o terminarla</translation>
    </message>
</context>
<context>
    <name>castello::KeyStore</name>
    <message>
        <source>store it with “castello secret set %1”</source>
        <translation>salvarla con “castello secret set %1”</translation>
    </message>
</context>
<context>
    <name>castello::KeyStores</name>
    <message>
        <source>“%1” is no key store; there are keychain, environment and file:PATH</source>
        <translation>“%1” non è un archivio delle chiavi; esistono keychain, environment e file:PERCORSO</translation>
    </message>
</context>
<context>
    <name>castello::KeychainKeyStore</name>
    <message>
        <source>the system keychain refused; unlock it and allow Castello to use it</source>
        <translation>il portachiavi di sistema ha rifiutato; sbloccarlo e consentire a Castello di usarlo</translation>
    </message>
    <message>
        <source>the system keychain cannot be used; log in to a desktop with a running keychain (gnome-keyring, KWallet), or keep the secrets in a passphrase file</source>
        <translation>il portachiavi di sistema non è utilizzabile; accedere a un desktop con un portachiavi attivo (gnome-keyring, KWallet) o tenere i segreti in un file protetto da passphrase</translation>
    </message>
    <message numerus="yes">
        <source>the system keychain did not answer within %n minute(s); unlock it and try again</source>
        <translation>
            <numerusform>il portachiavi di sistema non ha risposto entro %n minuto; sbloccarlo e riprovare</numerusform>
            <numerusform>il portachiavi di sistema non ha risposto entro %n minuti; sbloccarlo e riprovare</numerusform>
        </translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>il portachiavi di sistema</translation>
    </message>
</context>
<context>
    <name>castello::Kubernetes</name>
    <message>
        <source>The kubeconfig cannot be used: “%1” is missing or wrong; fetch it again from a control plane.</source>
        <translation>Il kubeconfig non è utilizzabile: “%1” manca o è errato; scaricarlo di nuovo da un control plane.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 is not ready yet; wait and try again.</source>
        <translation>L&apos;API Kubernetes su %1 non è ancora pronta; attendere e riprovare.</translation>
    </message>
    <message numerus="yes">
        <source>%n pod(s) still run on %1; see what holds them, then try again.</source>
        <translation>
            <numerusform>%n pod è ancora in esecuzione su %1; verificare che cosa lo trattiene, poi riprovare.</numerusform>
            <numerusform>%n pod sono ancora in esecuzione su %1; verificare che cosa li trattiene, poi riprovare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 does not allow this; fetch a new kubeconfig.</source>
        <translation>L&apos;API Kubernetes su %1 non lo consente; scaricare un nuovo kubeconfig.</translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 does not have this object.</source>
        <translation>L&apos;API Kubernetes su %1 non ha questo oggetto.</translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 cannot do this now; wait and try again.</source>
        <translation>L&apos;API Kubernetes su %1 non può farlo adesso; attendere e riprovare.</translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 does not accept this request.</source>
        <translation>L&apos;API Kubernetes su %1 non accetta questa richiesta.</translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 is not ready to answer; wait and try again.</source>
        <translation>L&apos;API Kubernetes su %1 non è pronta a rispondere; attendere e riprovare.</translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 did not say whether it was done; look before repeating it.</source>
        <translation>L&apos;API Kubernetes su %1 non ha detto se l&apos;operazione è stata eseguita; verificare prima di ripeterla.</translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 failed; its own words follow.</source>
        <translation>L&apos;API Kubernetes su %1 ha fallito; segue il suo messaggio.</translation>
    </message>
    <message>
        <source>The Kubernetes API gave an answer that is no JSON; check that the endpoint is a Kubernetes API.</source>
        <translation>L&apos;API Kubernetes ha dato una risposta che non è JSON; controllare che l&apos;endpoint sia un&apos;API Kubernetes.</translation>
    </message>
</context>
<context>
    <name>castello::KubernetesSteps</name>
    <message>
        <source>a control plane to hand out the kubeconfig</source>
        <translation>in attesa che un control plane consegni il kubeconfig</translation>
    </message>
    <message>
        <source>kept encrypted in %1</source>
        <translation>conservato cifrato in %1</translation>
    </message>
    <message>
        <source>the Kubernetes API to be ready at %1</source>
        <translation>in attesa che l&apos;API Kubernetes sia pronta su %1</translation>
    </message>
    <message>
        <source>answers at %1</source>
        <translation>risponde su %1</translation>
    </message>
    <message>
        <source>the Kubernetes node to be Ready</source>
        <translation>in attesa che il nodo Kubernetes sia Ready</translation>
    </message>
    <message>
        <source>the machine to tell about its storage</source>
        <translation>in attesa che la macchina dia notizie del suo storage</translation>
    </message>
    <message>
        <source>is Ready</source>
        <translation>è Ready</translation>
    </message>
    <message>
        <source>is no Kubernetes node any more</source>
        <translation>non è più un nodo Kubernetes</translation>
    </message>
    <message>
        <source>%1 pods to leave</source>
        <translation>in attesa che i pod escano (rimasti: %1)</translation>
    </message>
    <message>
        <source>%1 to be allowed to leave: %2</source>
        <translation>in attesa che %1 possa uscire: %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>the Kubernetes node to be deleted</source>
        <translation>in attesa che il nodo Kubernetes sia eliminato</translation>
    </message>
</context>
<context>
    <name>castello::Lab</name>
    <message>
        <source>Nothing answers at %1 port %2 in the lab.</source>
        <translation>Nel lab non risponde nulla su %1, porta %2.</translation>
    </message>
    <message>
        <source>The lab does not answer; start it again.</source>
        <translation>Il lab non risponde; riavviarlo.</translation>
    </message>
    <message>
        <source>The question to the lab was cancelled.</source>
        <translation>La richiesta al lab è stata annullata.</translation>
    </message>
    <message>
        <source>The lab refuses this.</source>
        <translation>Il lab lo rifiuta.</translation>
    </message>
    <message>
        <source>the lab&apos;s memory</source>
        <translation>la memoria del lab</translation>
    </message>
    <message>
        <source>The lab %1 cannot be started; build or install it beside castello.</source>
        <translation>Il lab %1 non si può avviare; compilarlo o installarlo accanto a castello.</translation>
    </message>
    <message>
        <source>The running lab is of version %1; stop it with &quot;castello lab stop&quot;.</source>
        <translation>Il lab in esecuzione è di versione %1; fermarlo con &quot;castello lab stop&quot;.</translation>
    </message>
    <message>
        <source>The lab does not answer; its log is %1.</source>
        <translation>Il lab non risponde; il suo log è %1.</translation>
    </message>
    <message>
        <source>The lab cannot open a port on this computer.</source>
        <translation>Il lab non può aprire una porta su questo computer.</translation>
    </message>
    <message>
        <source>The lab cannot open its control socket %1.</source>
        <translation>Il lab non può aprire il suo socket di controllo %1.</translation>
    </message>
</context>
<context>
    <name>castello::Legend</name>
    <message>
        <source>%1 %2</source>
        <comment>how many machines are in a state: 3 running</comment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>castello::LineField</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <source>Suggestions (Alt+Down in the field)</source>
        <translation>Suggerimenti (Alt+Giù nel campo)</translation>
    </message>
    <message>
        <source>different</source>
        <translation>valori diversi</translation>
    </message>
</context>
<context>
    <name>castello::LiveState</name>
    <message>
        <source>drawn</source>
        <comment>state of a machine</comment>
        <translation>solo disegnata</translation>
    </message>
    <message>
        <source>to be created</source>
        <comment>state of a machine</comment>
        <translation>da creare</translation>
    </message>
    <message>
        <source>to be changed</source>
        <comment>state of a machine</comment>
        <translation>da modificare</translation>
    </message>
    <message>
        <source>to be destroyed</source>
        <comment>state of a machine</comment>
        <translation>da distruggere</translation>
    </message>
    <message>
        <source>being worked on</source>
        <comment>state of a machine</comment>
        <translation>in lavorazione</translation>
    </message>
    <message>
        <source>not ready</source>
        <comment>state of a machine</comment>
        <translation>non pronta</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a machine</comment>
        <translation>in funzione</translation>
    </message>
    <message>
        <source>drifted</source>
        <comment>state of a machine</comment>
        <translation>divergente</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a machine</comment>
        <translation>in errore</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a machine</comment>
        <translation>ferma</translation>
    </message>
</context>
<context>
    <name>castello::MacAddress</name>
    <message>
        <source>“%1” is not the hardware address of a network card; write six pairs of hexadecimal digits, for example BC:24:11:00:01:55</source>
        <translation>“%1” non è l&apos;indirizzo hardware di una scheda di rete; scrivere sei coppie di cifre esadecimali, per esempio BC:24:11:00:01:55</translation>
    </message>
</context>
<context>
    <name>castello::MainToolBar</name>
    <message>
        <source>Main toolbar</source>
        <translation>Barra degli strumenti principale</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Where Deploy and Destroy work: in the lab, a simulation on this computer, or at the castle&apos;s own providers</source>
        <translation>Dove operano Deploy e Distruggi: nel lab, una simulazione su questo computer, o presso i provider del castello</translation>
    </message>
    <message>
        <source>Lab (rehearsal)</source>
        <translation>Lab (prova)</translation>
    </message>
    <message>
        <source>Providers: none yet</source>
        <translation>Provider: ancora nessuno</translation>
    </message>
    <message>
        <source>Pr&amp;ovider</source>
        <translation>Pr&amp;ovider</translation>
    </message>
</context>
<context>
    <name>castello::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rifai</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Impos&amp;tazioni…</translation>
    </message>
    <message>
        <source>Language, theme, secrets, lab and shortcuts</source>
        <translation>Lingua, tema, segreti, lab e scorciatoie</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Esc&amp;i</translation>
    </message>
    <message>
        <source>Closes the window</source>
        <translation>Chiude la finestra</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandi…</translation>
    </message>
    <message>
        <source>Finds any command by a few letters</source>
        <translation>Trova qualsiasi comando con poche lettere</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>Ripristina &amp;disposizione</translation>
    </message>
    <message>
        <source>Puts every panel back where it was at first</source>
        <translation>Rimette ogni pannello dov&apos;era all&apos;inizio</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Scher&amp;mo intero</translation>
    </message>
    <message>
        <source>Fills the screen with the window, or gives it back</source>
        <translation>Riempie lo schermo con la finestra, o lo libera</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Benvenuto</translation>
    </message>
    <message>
        <source>Shows the welcome page; the castle stays open</source>
        <translation>Mostra la pagina di benvenuto; il castello resta aperto</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Scorciatoie da &amp;tastiera…</translation>
    </message>
    <message>
        <source>Lists every shortcut, to learn and to change</source>
        <translation>Elenca tutte le scorciatoie, per impararle e modificarle</translation>
    </message>
    <message>
        <source>&amp;About Castello</source>
        <translation>&amp;Informazioni su Castello</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versione e licenza</translation>
    </message>
    <message>
        <source>This is a sample. Press Deploy to rehearse it: nothing leaves this computer.</source>
        <translation>Questo è un esempio. Premere Deploy per provarlo: nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Deploy</translation>
    </message>
    <message>
        <source>The last run of this castle did not come to its end. Resume it to finish what is left; nothing is done twice.</source>
        <translation>L&apos;ultima esecuzione di questo castello non è arrivata alla fine. Riprenderla per completare ciò che resta; nulla viene fatto due volte.</translation>
    </message>
    <message>
        <source>%1[*] — Castello</source>
        <translation>%1[*] — Castello</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Niente da annullare</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Niente da rifare</translation>
    </message>
    <message>
        <source>Open a castle first</source>
        <translation>Prima aprire un castello</translation>
    </message>
    <message>
        <source>Go back to the castle first</source>
        <translation>Torna prima al castello</translation>
    </message>
    <message>
        <source>Re&amp;sume…</source>
        <translation>Ri&amp;prendi…</translation>
    </message>
</context>
<context>
    <name>castello::Mebibytes</name>
    <message>
        <source>“%1” is not an amount; write a whole number with MiB, GiB or TiB, for example 8GiB</source>
        <translation>“%1” non è una quantità; scrivere un numero intero con MiB, GiB o TiB, per esempio 8GiB</translation>
    </message>
</context>
<context>
    <name>castello::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>Apri r&amp;ecenti</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Castle</source>
        <translation>&amp;Castello</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>menu</comment>
        <translation>&amp;Esecuzione</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Vai a</translation>
    </message>
</context>
<context>
    <name>castello::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>castello::OpenSite</name>
    <message>
        <source>%1 has no id, so its machines could not be told from other castles&apos;. “castello new FILE --from THIS” writes a copy with an id; or rehearse this one with --provider lab</source>
        <translation>%1 non ha un id, quindi le sue macchine non si distinguerebbero da quelle di altri castelli. “castello new FILE --from THIS” ne scrive una copia con un id; oppure provare questo con --provider lab</translation>
    </message>
    <message>
        <source>%1 has no entry “%2” for the provider %3; %4</source>
        <translation>%1 non contiene la voce “%2” per il provider %3; %4</translation>
    </message>
</context>
<context>
    <name>castello::Outline</name>
    <message>
        <source>%1 ×%2</source>
        <comment>a group and how many machines it has</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>Proxmox VE</source>
        <comment>type of a provider</comment>
        <translation>Proxmox VE</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>shared address of the control planes</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n replica</numerusform>
            <numerusform>%n repliche</numerusform>
        </translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load balancer</translation>
    </message>
    <message>
        <source>production</source>
        <comment>issuer of certificates</comment>
        <translation>produzione</translation>
    </message>
    <message>
        <source>staging</source>
        <comment>issuer of certificates</comment>
        <translation>staging</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>contiene errori</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>contiene avvisi</translation>
    </message>
    <message>
        <source>has hints</source>
        <translation>contiene suggerimenti</translation>
    </message>
    <message>
        <source>Castle %1</source>
        <translation>Castello %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Provider %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>Host %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppo %1</translation>
    </message>
    <message>
        <source>Control plane %1</source>
        <translation>Control plane %1</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Rete %1</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>Repository %1</translation>
    </message>
</context>
<context>
    <name>castello::OutlinePanel</name>
    <message>
        <source>&amp;Show on the canvas	Enter</source>
        <translation>Mo&amp;stra nell&apos;area di disegno	Invio</translation>
    </message>
    <message>
        <source>&amp;Edit	F2</source>
        <translation>&amp;Modifica	F2</translation>
    </message>
    <message>
        <source>One &amp;more	+</source>
        <translation>&amp;Una in più	+</translation>
    </message>
    <message>
        <source>One &amp;less	-</source>
        <translation>Una in m&amp;eno	-</translation>
    </message>
    <message>
        <source>&amp;Duplicate	Ctrl+D</source>
        <translation>&amp;Duplica	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation>&amp;Rimuovi	Canc</translation>
    </message>
</context>
<context>
    <name>castello::OutlineView</name>
    <message>
        <source>Outline of the castle</source>
        <translation>Struttura del castello</translation>
    </message>
</context>
<context>
    <name>castello::Ownership</name>
    <message>
        <source>it carries our tag, but its description does not end with our line</source>
        <translation>porta il nostro tag, ma la sua descrizione non termina con la nostra riga</translation>
    </message>
    <message>
        <source>it has the SMBIOS UUID of one of our machines and nothing else of ours</source>
        <translation>ha l&apos;UUID SMBIOS di una delle nostre macchine e nient&apos;altro di nostro</translation>
    </message>
    <message>
        <source>another VM has the same SMBIOS UUID, as a restored backup does; delete one of the two</source>
        <translation>un&apos;altra VM ha lo stesso UUID SMBIOS, come accade con un backup ripristinato; eliminare una delle due</translation>
    </message>
    <message>
        <source>its SMBIOS UUID is not the one in its description, as with a clone made by hand; remove our line from its description and our tag, and it is yours</source>
        <translation>il suo UUID SMBIOS non è quello nella sua descrizione, come in un clone fatto a mano; rimuovendo la nostra riga dalla descrizione e il nostro tag, la VM diventa di chi l&apos;ha clonata</translation>
    </message>
    <message>
        <source>our tag was taken off; put it back, or remove our line from its description</source>
        <translation>il nostro tag è stato tolto; rimetterlo, o rimuovere la nostra riga dalla descrizione</translation>
    </message>
    <message>
        <source>it was made a template</source>
        <translation>è stata trasformata in un template</translation>
    </message>
</context>
<context>
    <name>castello::Palette</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>A Proxmox server that machines live on.</source>
        <translation>Un server Proxmox su cui si trovano le macchine.</translation>
    </message>
    <message>
        <source>Control planes</source>
        <translation>Control plane</translation>
    </message>
    <message>
        <source>Three machines that run Kubernetes itself; the cluster bears the loss of one.</source>
        <translation>Tre macchine che eseguono Kubernetes stesso; il cluster sopporta la perdita di una.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Machines that run your applications. Change how many they are at any time.</source>
        <translation>Macchine che eseguono le applicazioni. Il loro numero si può cambiare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Addresses for machines, and the bridge that they are on.</source>
        <translation>Gli indirizzi delle macchine e il bridge a cui sono collegate.</translation>
    </message>
    <message>
        <source>Longhorn</source>
        <translation>Longhorn</translation>
    </message>
    <message>
        <source>Storage that keeps copies of every volume on several machines.</source>
        <translation>Storage che tiene copie di ogni volume su più macchine.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load balancer</translation>
    </message>
    <message>
        <source>MetalLB: gives services addresses of your network.</source>
        <translation>MetalLB: assegna ai servizi indirizzi della propria rete.</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Traefik: leads web addresses to applications.</source>
        <translation>Traefik: instrada gli indirizzi web verso le applicazioni.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>cert-manager: gets certificates from Let&apos;s Encrypt and renews them.</source>
        <translation>cert-manager: ottiene i certificati da Let&apos;s Encrypt e li rinnova.</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Keeps the cluster as your Git repository says.</source>
        <translation>Mantiene il cluster come descritto nel repository Git.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>A Git repository: for the castle&apos;s own files, and for what Flux reads.</source>
        <translation>Un repository Git: per i file del castello e per ciò che legge Flux.</translation>
    </message>
</context>
<context>
    <name>castello::PalettePanel</name>
    <message>
        <source>Palette</source>
        <translation>Tavolozza</translation>
    </message>
    <message>
        <source>The text has errors; mend these first.</source>
        <translation>Il testo contiene errori; correggerli prima.</translation>
    </message>
</context>
<context>
    <name>castello::PaletteTile</name>
    <message>
        <source>%1
Drag it onto the canvas, or press Enter.</source>
        <translation>%1
Trascinare sull&apos;area di disegno o premere Invio.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what it is, and why it cannot be added</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>castello::PanelCommands</name>
    <message>
        <source>&amp;Next panel</source>
        <translation>Pannello &amp;successivo</translation>
    </message>
    <message>
        <source>Moves the keyboard to the next part of the window</source>
        <translation>Porta la tastiera alla parte successiva della finestra</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>Pannello &amp;precedente</translation>
    </message>
    <message>
        <source>Moves the keyboard to the part of the window before this one</source>
        <translation>Porta la tastiera alla parte precedente della finestra</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Disegno</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a panel</comment>
        <translation>Vai a %1</translation>
    </message>
    <message>
        <source>Shows the panel %1 and moves the keyboard there</source>
        <translation>Mostra il pannello %1 e vi porta la tastiera</translation>
    </message>
</context>
<context>
    <name>castello::PassphraseDesk</name>
    <message>
        <source>the key file does not exist; choose another key store in the settings, or make the file with “castello secret set NAME --keys file:PATH”</source>
        <translation>il file delle chiavi non esiste; scegliere un altro archivio delle chiavi nelle impostazioni, o creare il file con “castello secret set NAME --keys file:PATH”</translation>
    </message>
    <message>
        <source>no passphrase was given</source>
        <translation>non è stata inserita alcuna passphrase</translation>
    </message>
</context>
<context>
    <name>castello::PassphraseKeyStore</name>
    <message>
        <source>%1 does not hold Castello&apos;s secrets; move it away to begin a new one</source>
        <translation>%1 non contiene i segreti di Castello; spostarlo altrove per iniziarne uno nuovo</translation>
    </message>
    <message>
        <source>the passphrase file %1</source>
        <translation>il file protetto da passphrase %1</translation>
    </message>
</context>
<context>
    <name>castello::Pki</name>
    <message>
        <source>this is not an unencrypted private key in PEM form; give the key as Talos or openssl writes it</source>
        <translation>questa non è una chiave privata non cifrata in formato PEM; indicare la chiave come la scrivono Talos o openssl</translation>
    </message>
    <message>
        <source>this is not a certificate in PEM form</source>
        <translation>questo non è un certificato in formato PEM</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>la chiave privata non appartiene al certificato</translation>
    </message>
    <message>
        <source>read the certificate authority</source>
        <translation>lettura dell&apos;autorità di certificazione</translation>
    </message>
</context>
<context>
    <name>castello::Plan</name>
    <message>
        <source>the plan is damaged; make it again</source>
        <translation>il piano è danneggiato; rifarlo</translation>
    </message>
    <message>
        <source>this is no plan that Castello can read; make it again</source>
        <translation>questo non è un piano che Castello possa leggere; rifarlo</translation>
    </message>
</context>
<context>
    <name>castello::PlanModel</name>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the plan</comment>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>castello::PlanPanel</name>
    <message>
        <source>This plan is out of date</source>
        <translation>Questo piano non è aggiornato</translation>
    </message>
    <message>
        <source>The castle or the world has changed since. It is shown, but cannot be run.</source>
        <translation>Nel frattempo il castello o la situazione reale sono cambiati. Il piano viene mostrato, ma non si può eseguire.</translation>
    </message>
    <message>
        <source>&amp;Plan again</source>
        <translation>&amp;Pianifica di nuovo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Nothing to destroy</source>
        <translation>Nulla da distruggere</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>circa %1</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Distruggi…</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;Deploy…</translation>
    </message>
    <message>
        <source>Asks for the castle&apos;s name, then carries out this plan</source>
        <translation>Chiede il nome del castello, poi esegue questo piano</translation>
    </message>
    <message>
        <source>Asks, then carries out this plan</source>
        <translation>Chiede conferma, poi esegue questo piano</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Pianificazione in corso…</translation>
    </message>
    <message>
        <source>Looking at what exists and comparing it with the castle. Nothing is changed.</source>
        <translation>Esame di ciò che esiste e confronto con il castello. Non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione in corso…</translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation>Impossibile creare un piano</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Non ancora pianificato</translation>
    </message>
    <message>
        <source>A plan says what a deploy would create, change and destroy, and how long it takes. Planning changes nothing.</source>
        <translation>Un piano dice che cosa un deploy creerebbe, modificherebbe e distruggerebbe, e quanto tempo richiede. La pianificazione non modifica nulla.</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Pianifica</translation>
    </message>
</context>
<context>
    <name>castello::PlanRows</name>
    <message>
        <source>create</source>
        <comment>action of a plan</comment>
        <translation>creare</translation>
    </message>
    <message>
        <source>change</source>
        <comment>action of a plan</comment>
        <translation>modificare</translation>
    </message>
    <message>
        <source>replace</source>
        <comment>action of a plan</comment>
        <translation>sostituire</translation>
    </message>
    <message>
        <source>destroy</source>
        <comment>action of a plan</comment>
        <translation>distruggere</translation>
    </message>
    <message>
        <source>no change</source>
        <comment>action of a plan</comment>
        <translation>nessuna modifica</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>VMID</source>
        <translation>VMID</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>indirizzo MAC</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>core</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>system disk</source>
        <translation>disco di sistema</translation>
    </message>
    <message>
        <source>power</source>
        <translation>alimentazione</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>data disk %1</source>
        <translation>disco dati %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>accesa</translation>
    </message>
    <message>
        <source>off</source>
        <translation>spenta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>%1 on %2, %3 cores, %4</source>
        <translation>%1 su %2, %3 core, %4</translation>
    </message>
    <message>
        <source>VM %1 · %2</source>
        <translation>VM %1 · %2</translation>
    </message>
    <message>
        <source>why</source>
        <comment>reason of a change in the plan</comment>
        <translation>motivo</translation>
    </message>
    <message>
        <source>lost for good</source>
        <comment>data in the plan</comment>
        <translation>perso per sempre</translation>
    </message>
    <message>
        <source>secrets of %1</source>
        <translation>segreti di %1</translation>
    </message>
    <message>
        <source>made once, kept encrypted beside the castle</source>
        <translation>creati una sola volta, conservati cifrati accanto al castello</translation>
    </message>
    <message>
        <source>Talos image</source>
        <translation>immagine Talos</translation>
    </message>
    <message>
        <source>on %1; shared, so it stays after a destroy</source>
        <translation>su %1; è condivisa, quindi resta dopo una distruzione</translation>
    </message>
    <message>
        <source>Kubernetes cluster</source>
        <translation>cluster Kubernetes</translation>
    </message>
    <message>
        <source>bootstrapped once, on %1</source>
        <translation>bootstrap eseguito una sola volta, su %1</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n macchina</numerusform>
            <numerusform>%n macchine</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <comment>line of a plan</comment>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>castello::PlanRunner</name>
    <message numerus="yes">
        <source>given up after %n minute(s); look at the machine, then run again to go on from here</source>
        <translation>
            <numerusform>abbandonato dopo %n minuto; controllare la macchina, poi eseguire di nuovo per riprendere da qui</numerusform>
            <numerusform>abbandonato dopo %n minuti; controllare la macchina, poi eseguire di nuovo per riprendere da qui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castello::Planner</name>
    <message>
        <source>the castle is destroyed</source>
        <translation>il castello viene distrutto</translation>
    </message>
    <message>
        <source>changing a living machine is not supported yet (%1); write the old values again, or destroy and deploy</source>
        <translation>modificare una macchina viva non è ancora supportato (%1); ripristinare i vecchi valori, oppure distruggere ed eseguire il deploy</translation>
    </message>
    <message>
        <source>the castle has no control plane; ask for at least one, or destroy the castle to take everything away</source>
        <translation>il castello non ha control plane; chiederne almeno uno, o distruggere il castello per eliminare tutto</translation>
    </message>
    <message>
        <source>VM %1 may be %2, but is not surely ours, so that neither is touched; settle what the note says about it, or remove it</source>
        <translation>la VM %1 potrebbe essere %2, ma non è certo che sia nostra, quindi nessuna delle due viene toccata; risolvere quanto dice la nota al riguardo, o rimuoverla</translation>
    </message>
    <message>
        <source>the castle does not ask for it any more</source>
        <translation>il castello non la richiede più</translation>
    </message>
    <message>
        <source>the VMs of this castle carry the name “%1”, but its file says “%2”; write the old name again, or give the castle an id of its own</source>
        <translation>le VM di questo castello portano il nome “%1”, ma il suo file dice “%2”; ripristinare il vecchio nome, o dare al castello un id proprio</translation>
    </message>
    <message>
        <source>VM %1 is left alone: %2</source>
        <translation>la VM %1 viene lasciata stare: %2</translation>
    </message>
    <message>
        <source>VM %1 is locked by its host (%2); what is to be done to it fails until that ends</source>
        <translation>la VM %1 è bloccata dal suo host (%2); quanto va fatto su di essa fallisce finché il blocco non termina</translation>
    </message>
    <message>
        <source>VM %1 is not ours and stays</source>
        <translation>la VM %1 non è nostra e resta</translation>
    </message>
    <message>
        <source>%1 is on %2, the castle says %3; it stays where it is</source>
        <translation>%1 si trova su %2, il castello dice %3; resta dov&apos;è</translation>
    </message>
    <message>
        <source>VMID %1 is taken, so %2 gets %3</source>
        <translation>il VMID %1 è occupato, quindi %2 riceve %3</translation>
    </message>
    <message>
        <source>%1 does not answer, so it goes without being drained</source>
        <translation>%1 non risponde, quindi esce senza drain</translation>
    </message>
    <message>
        <source>etcd does not answer, so that control plane %1 cannot leave it; start the control planes first, or destroy the castle</source>
        <translation>etcd non risponde, quindi il control plane %1 non può lasciarlo; avviare prima i control plane, o distruggere il castello</translation>
    </message>
    <message>
        <source>without control plane %1 only %2 of %3 etcd members would answer, which is no majority; bring the other control planes up first, or destroy the castle</source>
        <translation>senza il control plane %1 risponderebbero solo %2 membri etcd su %3, che non sono la maggioranza; riportare prima in funzione gli altri control plane, o distruggere il castello</translation>
    </message>
    <message>
        <source>everything on disk %1 (%2)</source>
        <translation>tutto ciò che è sul disco %1 (%2)</translation>
    </message>
    <message>
        <source>Kubernetes node %1 has no machine any more and is deleted</source>
        <translation>il nodo Kubernetes %1 non ha più una macchina e viene eliminato</translation>
    </message>
    <message>
        <source>every VMID from %1 to %2 is taken, so there is none for %3; make “vmids” of group “%4” larger</source>
        <translation>tutti i VMID da %1 a %2 sono occupati, quindi non ce n&apos;è per %3; ampliare “vmids” del gruppo “%4”</translation>
    </message>
</context>
<context>
    <name>castello::Preflight</name>
    <message>
        <source>make it with “pveum pool add %1”</source>
        <translation>crearlo con “pveum pool add %1”</translation>
    </message>
    <message>
        <source>%1 has no host %2</source>
        <translation>%1 non ha un host %2</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>ha: %1</translation>
    </message>
    <message>
        <source>the host %1 is not online</source>
        <translation>l&apos;host %1 non è online</translation>
    </message>
    <message>
        <source>switch it on, or place its machines elsewhere</source>
        <translation>accenderlo, o collocare altrove le sue macchine</translation>
    </message>
    <message>
        <source>the host %1 has no storage %2</source>
        <translation>l&apos;host %1 non ha uno storage %2</translation>
    </message>
    <message>
        <source>the storage %1 is not active on %2</source>
        <translation>lo storage %1 non è attivo su %2</translation>
    </message>
    <message>
        <source>“pvesm status” on that host says why</source>
        <translation>“pvesm status” su quell&apos;host ne indica il motivo</translation>
    </message>
    <message>
        <source>the storage %1 does not take “%2”</source>
        <translation>lo storage %1 non accetta “%2”</translation>
    </message>
    <message>
        <source>allow it with “pvesm set %1 --content %2”</source>
        <translation>consentirlo con “pvesm set %1 --content %2”</translation>
    </message>
    <message>
        <source>the disks on %1 may grow to %2, and %3 has %4 left</source>
        <translation>i dischi su %1 possono crescere fino a %2, e a %3 restano %4</translation>
    </message>
    <message>
        <source>thin storage takes them until it is full; make room, or smaller disks</source>
        <translation>uno storage thin li accetta finché non è pieno; liberare spazio, o ridurre i dischi</translation>
    </message>
    <message>
        <source>the control planes together</source>
        <translation>i control plane insieme</translation>
    </message>
    <message>
        <source>the load balancers</source>
        <translation>i load balancer</translation>
    </message>
    <message>
        <source>something answers at %1, port %2, the address meant for %3</source>
        <translation>qualcosa risponde a %1, porta %2, l’indirizzo destinato a %3</translation>
    </message>
    <message>
        <source>something refuses connections at %1, the address meant for %2</source>
        <translation>qualcosa rifiuta connessioni a %1, l’indirizzo destinato a %2</translation>
    </message>
    <message>
        <source>take it away from there, or choose other addresses</source>
        <translation>toglilo da lì, o scegli altri indirizzi</translation>
    </message>
    <message>
        <source>if that is not a firewall, take the address away from there, or choose other addresses</source>
        <translation>se non è un firewall, libera l’indirizzo, o scegli altri indirizzi</translation>
    </message>
    <message>
        <source>the disks on %1 take %2, and %3 has %4 left</source>
        <translation>i dischi su %1 occupano %2, e a %3 restano %4</translation>
    </message>
    <message>
        <source>this storage gives every disk its whole size at once; make room, or smaller disks</source>
        <translation>questo storage assegna subito a ogni disco tutta la sua dimensione; fai spazio, o riduci i dischi</translation>
    </message>
    <message numerus="yes">
        <source>the host %1 has %n core(s), fewer than %2 shall have</source>
        <translation>
            <numerusform>l’host %1 ha %n core, meno di quanti ne avrà %2</numerusform>
            <numerusform>l’host %1 ha %n core, meno di quanti ne avrà %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxmox does not start such a VM; give it fewer cores, or another host</source>
        <translation>Proxmox non avvia una VM così; assegnale meno core, o un altro host</translation>
    </message>
    <message>
        <source>the processor of %1 lacks %2</source>
        <translation>al processore di %1 manca %2</translation>
    </message>
    <message>
        <source>Talos needs x86-64-v2; place the machines on a host with a newer processor, or, when this host is a VM itself, give it the CPU type “host”</source>
        <translation>Talos richiede x86-64-v2; metti le macchine su un host con un processore più recente o, se questo host è a sua volta una VM, assegnale il tipo di CPU “host”</translation>
    </message>
    <message>
        <source>the machines on %1 take %2 of memory; it has %3, of which %4 are free</source>
        <translation>le macchine su %1 occupano %2 di memoria; ne ha %3, di cui %4 liberi</translation>
    </message>
    <message>
        <source>stop other VMs there, give the machines less memory, or place some on another host</source>
        <translation>ferma altre VM lì, assegna meno memoria alle macchine, o mettine alcune su un altro host</translation>
    </message>
    <message numerus="yes">
        <source>the clock of %1 is %n second(s) ahead of this computer&apos;s</source>
        <translation>
            <numerusform>l’orologio di %1 è %n secondo avanti rispetto a questo computer</numerusform>
            <numerusform>l’orologio di %1 è %n secondi avanti rispetto a questo computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the clock of %1 is %n second(s) behind this computer&apos;s</source>
        <translation>
            <numerusform>l’orologio di %1 è %n secondo indietro rispetto a questo computer</numerusform>
            <numerusform>l’orologio di %1 è %n secondi indietro rispetto a questo computer</numerusform>
        </translation>
    </message>
    <message>
        <source>certificates would not be valid yet, or not any more; have both follow the same time: “timedatectl set-ntp true”, here, and “chronyc tracking” there says how far off it is</source>
        <translation>i certificati non sarebbero ancora validi, o non più; fai seguire a entrambi la stessa ora: “timedatectl set-ntp true” qui, e “chronyc tracking” là dice di quanto è fuori</translation>
    </message>
    <message>
        <source>%1 has no pool %2</source>
        <translation>%1 non ha un pool %2</translation>
    </message>
    <message>
        <source>the host %1 could not be asked: %2</source>
        <translation>non è stato possibile interrogare l’host %1: %2</translation>
    </message>
    <message>
        <source>“pvecm status” on a host says whether they reach each other</source>
        <translation>“pvecm status” su un host dice se si raggiungono a vicenda</translation>
    </message>
    <message>
        <source>the host %1 has no bridge %2</source>
        <translation>l’host %1 non ha un bridge %2</translation>
    </message>
    <message>
        <source>make it on the host under System, Network</source>
        <translation>crealo sull’host in System, Network</translation>
    </message>
    <message>
        <source>make it on the host under System, Network, or use one that it has: %1</source>
        <translation>crealo sull’host in System, Network, o usane uno che ha: %1</translation>
    </message>
    <message>
        <source>the Image Factory could not be asked for Talos %1: %2</source>
        <translation>non è stato possibile chiedere Talos %1 alla Image Factory: %2</translation>
    </message>
    <message>
        <source>the image is ordered from this computer: it must reach the factory</source>
        <translation>l’immagine viene ordinata da questo computer: deve raggiungere la factory</translation>
    </message>
    <message>
        <source>the Image Factory does not build Talos %1</source>
        <translation>la Image Factory non costruisce Talos %1</translation>
    </message>
    <message>
        <source>choose a version that it has, up to %1</source>
        <translation>scegli una versione che ha, fino a %1</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>riprova più tardi</translation>
    </message>
    <message>
        <source>the token %1 of %2 has no rights at all</source>
        <translation>il token %1 di %2 non ha alcun diritto</translation>
    </message>
    <message>
        <source>a token with privilege separation has only what is given to it and to its user; as the administrator run on a host: %1</source>
        <translation>un token con separazione dei privilegi ha solo ciò che è dato a esso e al suo utente; come amministratore esegui su un host: %1</translation>
    </message>
    <message>
        <source>the token %1 of %2 lacks %3 on %4</source>
        <translation>al token %1 di %2 manca %3 su %4</translation>
    </message>
    <message>
        <source>as the administrator run on a host: %1</source>
        <translation>come amministratore esegui su un host: %1</translation>
    </message>
</context>
<context>
    <name>castello::Preview</name>
    <message>
        <source>The next deploy brings this line</source>
        <translation>Questa riga arriva con il prossimo deploy</translation>
    </message>
    <message>
        <source>The castle was never saved, so there is nothing on disk to compare with. Save it first.</source>
        <translation>Il castello non è mai stato salvato, quindi su disco non c&apos;è nulla con cui confrontarlo. Salvarlo prima.</translation>
    </message>
    <message>
        <source>%1 is encrypted, so it cannot be compared here.</source>
        <translation>%1 è cifrato, quindi qui non si può confrontare.</translation>
    </message>
    <message>
        <source>Not on disk yet. “castello generate” writes it, encrypted, to %1.</source>
        <translation>Non ancora su disco. “castello generate” lo scrive, cifrato, in %1.</translation>
    </message>
    <message>
        <source>No difference: %1 is as shown here.</source>
        <translation>Nessuna differenza: %1 è come mostrato qui.</translation>
    </message>
    <message>
        <source>Not on disk yet. “castello generate” writes it to %1.</source>
        <translation>Non ancora su disco. “castello generate” lo scrive in %1.</translation>
    </message>
    <message>
        <source>Nothing was deployed from here yet. After a deploy, this shows what has changed since.</source>
        <translation>Da qui non è ancora stato eseguito alcun deploy. Dopo un deploy, qui si vede che cosa è cambiato da allora.</translation>
    </message>
    <message>
        <source>No difference: this is what was deployed last.</source>
        <translation>Nessuna differenza: corrisponde all&apos;ultimo deploy.</translation>
    </message>
    <message>
        <source>The castle no longer gives this file.</source>
        <translation>Il castello non produce più questo file.</translation>
    </message>
</context>
<context>
    <name>castello::PreviewPanel</name>
    <message>
        <source>Open &amp;Problems</source>
        <translation>Apri &amp;Problemi</translation>
    </message>
    <message>
        <source>The castle cannot be read; these files follow from what it was before.</source>
        <translation>Il castello non si può leggere; questi file derivano dal suo stato precedente.</translation>
    </message>
    <message>
        <source>Some files are missing: %1</source>
        <translation>Mancano alcuni file: %1</translation>
    </message>
    <message>
        <source>The castle has errors; these files are not complete.</source>
        <translation>Il castello contiene errori; questi file non sono completi.</translation>
    </message>
    <message>
        <source>Show the real secrets of this file?</source>
        <translation>Mostrare i segreti reali di questo file?</translation>
    </message>
    <message>
        <source>Whoever sees this screen, or a recording of it, can take the cluster over. They are hidden again when you open another file, change the castle or leave this panel.</source>
        <translation>Chiunque veda questo schermo, o una sua registrazione, può prendere il controllo del cluster. I segreti vengono nascosti di nuovo quando si apre un altro file, si modifica il castello o si lascia questo pannello.</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Rivela</translation>
    </message>
    <message>
        <source>Opening the secrets…</source>
        <translation>Apertura dei segreti…</translation>
    </message>
    <message>
        <source>The secrets cannot be opened while the castle has errors or its key store is not reached.</source>
        <translation>I segreti non si possono aprire finché il castello contiene errori o il suo archivio delle chiavi non è raggiungibile.</translation>
    </message>
    <message>
        <source>Not revealed: %1</source>
        <translation>Non rivelati: %1</translation>
    </message>
    <message>
        <source>These are the real secrets. They are hidden again when you leave.</source>
        <translation>Questi sono i segreti reali. Vengono nascosti di nuovo quando si lascia il pannello.</translation>
    </message>
    <message>
        <source>Who has these keys can take the cluster over; nothing protects them outside of this window. The encrypted files that “castello generate” writes are safe to keep.</source>
        <translation>Chi ha queste chiavi può prendere il controllo del cluster; fuori da questa finestra nulla le protegge. I file cifrati scritti da “castello generate” si possono conservare senza rischi.</translation>
    </message>
    <message>
        <source>&amp;Go ahead</source>
        <translation>&amp;Procedi</translation>
    </message>
    <message>
        <source>Copy real secrets to the clipboard?</source>
        <translation>Copiare i segreti reali negli appunti?</translation>
    </message>
    <message>
        <source>Save real secrets in a file, in clear?</source>
        <translation>Salvare i segreti reali in un file, in chiaro?</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva con nome</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 non si può scrivere: %2</translation>
    </message>
</context>
<context>
    <name>castello::Problems</name>
    <message>
        <source>In the text: “%1”, line %2</source>
        <translation>Nel testo: “%1”, riga %2</translation>
    </message>
</context>
<context>
    <name>castello::ProblemsModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Errore: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avviso: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Suggerimento: %1</translation>
    </message>
    <message>
        <source>castle</source>
        <comment>what a problem is about</comment>
        <translation>castello</translation>
    </message>
    <message>
        <source>Fix</source>
        <comment>button: settle this problem</comment>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>what a problem is about</comment>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the text</comment>
        <translation>Riga</translation>
    </message>
</context>
<context>
    <name>castello::ProblemsPanel</name>
    <message>
        <source>Show errors: they stand in the way of a deploy</source>
        <translation>Mostra gli errori: impediscono il deploy</translation>
    </message>
    <message>
        <source>Show warnings and hints</source>
        <translation>Mostra avvisi e suggerimenti</translation>
    </message>
    <message>
        <source>Fix &amp;all that can be</source>
        <translation>Correggi &amp;tutto il possibile</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n errore</numerusform>
            <numerusform>%n errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a problem to read why it is one and what to do.</source>
        <translation>Scegliere un problema per leggerne il motivo e che cosa fare.</translation>
    </message>
    <message>
        <source>&amp;Show item</source>
        <translation>&amp;Mostra elemento</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>No problems: this castle can be planned and deployed.</source>
        <translation>Nessun problema: per questo castello si possono eseguire piano e deploy.</translation>
    </message>
    <message>
        <source>Does every quick fix, as one step that can be undone</source>
        <translation>Esegue ogni correzione rapida, come un solo passo annullabile</translation>
    </message>
</context>
<context>
    <name>castello::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
</context>
<context>
    <name>castello::ProcessSecurity</name>
    <message>
        <source>crash dumps could not be switched off, so secrets might end in one; run Castello outside of the sandbox that forbids it</source>
        <translation>impossibile disattivare i crash dump, quindi dei segreti potrebbero finirvi; eseguire Castello fuori dalla sandbox che lo impedisce</translation>
    </message>
</context>
<context>
    <name>castello::Proxmox</name>
    <message>
        <source>The pool %1 is missing or hidden from the token, which may not make it; have the administrator run: pveum pool add %1</source>
        <translation>Il pool %1 manca o è nascosto al token, che non può crearlo; far eseguire all&apos;amministratore: pveum pool add %1</translation>
    </message>
    <message>
        <source>The token lacks the right %2 on %1; grant it there to the user and to the token.</source>
        <translation>Al token manca il privilegio %2 su %1; concederlo lì all&apos;utente e al token.</translation>
    </message>
    <message>
        <source>The token may not do this; give the user and the token the rights that Castello needs.</source>
        <translation>Il token non può farlo; dare all&apos;utente e al token i privilegi che servono a Castello.</translation>
    </message>
    <message>
        <source>The VM is locked (%1); wait until that has ended, or have an administrator unlock the VM.</source>
        <translation>La VM è bloccata (%1); attendere la fine del blocco, o farla sbloccare da un amministratore.</translation>
    </message>
    <message>
        <source>Something else is at work on the VM or the storage; try again when it has ended.</source>
        <translation>Qualcos&apos;altro sta lavorando sulla VM o sullo storage; riprovare quando avrà finito.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration was changed meanwhile; look at it and try again.</source>
        <translation>Nel frattempo la configurazione della VM è stata modificata; controllarla e riprovare.</translation>
    </message>
    <message>
        <source>What was to be made exists already; look at whose it is.</source>
        <translation>Quanto si doveva creare esiste già; verificare a chi appartiene.</translation>
    </message>
    <message>
        <source>It cannot be taken away while it runs, is protected or is in use.</source>
        <translation>Non si può eliminare mentre è in esecuzione, protetto o in uso.</translation>
    </message>
    <message>
        <source>The Proxmox server knows no host of that name; correct it in the castle.</source>
        <translation>Il server Proxmox non conosce un host con quel nome; correggerlo nel castello.</translation>
    </message>
    <message>
        <source>What was asked for does not exist on the Proxmox server.</source>
        <translation>Quanto richiesto non esiste sul server Proxmox.</translation>
    </message>
    <message>
        <source>The Proxmox cluster has no quorum and changes nothing now; bring enough of its hosts back.</source>
        <translation>Il cluster Proxmox non ha quorum e ora non modifica nulla; riportare in funzione abbastanza dei suoi host.</translation>
    </message>
    <message>
        <source>Proxmox could not do it: %1</source>
        <translation>Proxmox non ha potuto farlo: %1</translation>
    </message>
    <message>
        <source>Proxmox refused a value: %1</source>
        <translation>Proxmox ha rifiutato un valore: %1</translation>
    </message>
    <message>
        <source>The token was refused by %1; check that it is complete (USER@REALM!ID=SECRET), exists and has not expired.</source>
        <translation>Il token è stato rifiutato da %1; controllare che sia completo (USER@REALM!ID=SECRET), che esista e che non sia scaduto.</translation>
    </message>
    <message>
        <source>%1 cannot reach the host that this is about; check that the host is up.</source>
        <translation>%1 non riesce a raggiungere l&apos;host interessato; controllare che l&apos;host sia attivo.</translation>
    </message>
    <message>
        <source>%1 passed the request on and got no answer; whether it was done has to be looked up.</source>
        <translation>%1 ha inoltrato la richiesta senza ricevere risposta; occorre verificare se è stata eseguita.</translation>
    </message>
    <message>
        <source>task %1 %2</source>
        <translation>task %1 %2</translation>
    </message>
    <message>
        <source>VM %1 on %2</source>
        <translation>VM %1 su %2</translation>
    </message>
    <message>
        <source>This server runs Proxmox VE %1, which cannot import disk images from a storage; update it to 8.4 or later.</source>
        <translation>Questo server esegue Proxmox VE %1, che non può importare immagini disco da uno storage; aggiornarlo alla 8.4 o successiva.</translation>
    </message>
    <message>
        <source>The task %1 %2 has not ended yet; it goes on. Look at it on the Proxmox server.</source>
        <translation>Il task %1 %2 non è ancora terminato e prosegue. Controllarlo sul server Proxmox.</translation>
    </message>
    <message>
        <source>%1 does not answer as a Proxmox server does; check the address and the port.</source>
        <translation>%1 non risponde come un server Proxmox; controllare l&apos;indirizzo e la porta.</translation>
    </message>
    <message>
        <source>The server named a task in a way that is not Proxmox&apos;s.</source>
        <translation>Il server ha indicato un task in un modo che non è quello di Proxmox.</translation>
    </message>
    <message>
        <source>The Proxmox token is not complete; enter it as USER@REALM!ID=SECRET, for example castello@pve!app=…</source>
        <translation>Il token Proxmox non è completo; inserirlo come USER@REALM!ID=SECRET, per esempio castello@pve!app=…</translation>
    </message>
</context>
<context>
    <name>castello::QuickFix</name>
    <message numerus="yes">
        <source>Give %n machine(s) that run another address?</source>
        <translation>
            <numerusform>Dare un altro indirizzo a una macchina in esecuzione?</numerusform>
            <numerusform>Dare un altro indirizzo a %n macchine in esecuzione?</numerusform>
        </translation>
    </message>
    <message>
        <source>The castle would ask for other addresses than these have: %1. Nothing happens to them before you deploy.</source>
        <translation>Il castello chiederebbe indirizzi diversi da quelli che queste hanno: %1. Non succede loro nulla prima del deploy.</translation>
    </message>
    <message>
        <source>&amp;Change the castle</source>
        <translation>&amp;Cambia il castello</translation>
    </message>
</context>
<context>
    <name>castello::RecoveryDialog</name>
    <message>
        <source>Recover unsaved work</source>
        <translation>Recupera il lavoro non salvato</translation>
    </message>
    <message>
        <source>Castello ended before a castle that was never saved could be. This is how it stood at %1.</source>
        <translation>Castello è terminato prima che fosse possibile salvare un castello mai salvato. Questo è il suo ultimo stato noto (%1).</translation>
    </message>
    <message>
        <source>Castello ended before the changes to “%1” were saved. This is what was changed until %2.</source>
        <translation>Castello è terminato prima che le modifiche a “%1” fossero salvate. Queste sono le ultime modifiche note (%2).</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recupera</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Scarta</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Più tardi</translation>
    </message>
</context>
<context>
    <name>castello::Rename</name>
    <message>
        <source>There is a “%1” already; choose another name</source>
        <translation>C&apos;è già un “%1”; scegliere un altro nome</translation>
    </message>
    <message>
        <source>Rename group %1 to %2</source>
        <comment>undo</comment>
        <translation>Rinomina il gruppo %1 in %2</translation>
    </message>
    <message>
        <source>“%1” would come at another place among the networks of a group, and give its machines other hardware addresses; choose a name that keeps the alphabetical order</source>
        <translation>“%1” finirebbe in un&apos;altra posizione tra le reti di un gruppo e darebbe alle sue macchine altri indirizzi hardware; scegliere un nome che mantenga l&apos;ordine alfabetico</translation>
    </message>
    <message>
        <source>Rename network %1 to %2</source>
        <comment>undo</comment>
        <translation>Rinomina la rete %1 in %2</translation>
    </message>
    <message>
        <source>Rename provider %1 to %2</source>
        <comment>undo</comment>
        <translation>Rinomina il provider %1 in %2</translation>
    </message>
    <message>
        <source>Rename host %1 to %2</source>
        <comment>undo</comment>
        <translation>Rinomina l&apos;host %1 in %2</translation>
    </message>
    <message>
        <source>“%1” is no name; write small letters, digits and dashes</source>
        <translation>“%1” non è un nome; scrivere lettere minuscole, cifre e trattini</translation>
    </message>
    <message>
        <source>This item has no name of its own</source>
        <translation>Questo elemento non ha un nome proprio</translation>
    </message>
</context>
<context>
    <name>castello::RunCommands</name>
    <message>
        <source>&amp;Validate</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>Shows everything that is wrong or doubtful in the castle</source>
        <translation>Mostra tutto ciò che nel castello è errato o dubbio</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Pianifica</translation>
    </message>
    <message>
        <source>Shows what a deploy would do, without doing it</source>
        <translation>Mostra che cosa farebbe un deploy, senza eseguirlo</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Deploy</translation>
    </message>
    <message>
        <source>Plans, asks, and makes the world as the castle is drawn</source>
        <translation>Pianifica, chiede conferma e rende la realtà come il castello disegnato</translation>
    </message>
    <message>
        <source>De&amp;stroy…</source>
        <translation>Di&amp;struggi…</translation>
    </message>
    <message>
        <source>Plans, asks, and takes away every machine of this castle</source>
        <translation>Pianifica, chiede conferma ed elimina ogni macchina di questo castello</translation>
    </message>
    <message>
        <source>S&amp;top the run</source>
        <translation>&amp;Interrompi l&apos;esecuzione</translation>
    </message>
    <message>
        <source>Ends the run within a second; it can be resumed</source>
        <translation>Termina l&apos;esecuzione entro un secondo; si può riprendere</translation>
    </message>
    <message>
        <source>&amp;Resume the unfinished run</source>
        <translation>&amp;Riprendi l&apos;esecuzione incompiuta</translation>
    </message>
    <message>
        <source>Plans what is left of a run that did not come to its end, and carries it out</source>
        <translation>Pianifica ciò che resta di un&apos;esecuzione non giunta alla fine e lo porta a termine</translation>
    </message>
    <message>
        <source>&amp;Look at the world again</source>
        <translation>Ricontro&amp;lla il mondo</translation>
    </message>
    <message>
        <source>Asks the provider how the machines stand</source>
        <translation>Chiede al provider lo stato delle macchine</translation>
    </message>
    <message>
        <source>Wait for the current run to end, or stop it</source>
        <translation>Attendere la fine dell&apos;esecuzione in corso o interromperla</translation>
    </message>
    <message>
        <source>The text is no castle now: correct it first</source>
        <translation>Il testo al momento non è un castello: prima correggerlo</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n problem(s) first</source>
        <translation>
            <numerusform>Correggere prima %n problema</numerusform>
            <numerusform>Correggere prima %n problemi</numerusform>
        </translation>
    </message>
    <message>
        <source>No run of this castle is unfinished</source>
        <translation>Nessuna esecuzione di questo castello è incompiuta</translation>
    </message>
    <message>
        <source>It is stopping already</source>
        <translation>È già in fase di arresto</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nulla è in esecuzione</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>File delle chiavi</translation>
    </message>
    <message>
        <source>The credentials are in an encrypted file. Its passphrase:</source>
        <translation>Le credenziali sono in un file cifrato. La sua passphrase:</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>Un&apos;esecuzione è in corso</translation>
    </message>
    <message>
        <source>Castello is at work. What shall happen to the run?</source>
        <translation>Castello è al lavoro. Che cosa fare dell&apos;esecuzione?</translation>
    </message>
    <message>
        <source>A run that is stopped leaves everything as it is then. The next start offers to resume it.</source>
        <translation>Un&apos;esecuzione interrotta lascia tutto com&apos;è in quel momento. Al prossimo avvio verrà proposto di riprenderla.</translation>
    </message>
    <message>
        <source>&amp;Wait, then close</source>
        <translation>&amp;Attendi, poi chiudi</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Interrompi e chiudi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Reset the la&amp;b…</source>
        <translation>Azzera il la&amp;boratorio…</translation>
    </message>
    <message>
        <source>Choose the lab as the place first</source>
        <translation>Prima scegli il laboratorio come luogo</translation>
    </message>
    <message>
        <source>No lab runs; a rehearsal starts it</source>
        <translation>Nessun laboratorio è attivo; una prova lo avvia</translation>
    </message>
    <message>
        <source>Shall the lab be emptied?</source>
        <translation>Svuotare il laboratorio?</translation>
    </message>
    <message>
        <source>Every machine that was rehearsed there is lost, of other castles too. Castle files and real hardware are not touched.</source>
        <translation>Ogni macchina provata lì va persa, anche quelle di altri castelli. I file dei castelli e l&apos;hardware reale non vengono toccati.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Azzera</translation>
    </message>
    <message>
        <source>Takes all that was rehearsed out of the lab, so that its addresses are free again</source>
        <translation>Toglie dal laboratorio tutto ciò che vi è stato provato, così i suoi indirizzi tornano liberi</translation>
    </message>
</context>
<context>
    <name>castello::RunController</name>
    <message>
        <source>The castle has no provider yet: add a host from the palette.</source>
        <translation>Il castello non ha ancora un provider: aggiungere un host dalla tavolozza.</translation>
    </message>
    <message>
        <source>This castle is a sample or was never saved. Save it as your own castle: that gives it an identity of its own.</source>
        <translation>Questo castello è un esempio o non è mai stato salvato. Salvarlo come castello proprio: così avrà una sua identità.</translation>
    </message>
    <message numerus="yes">
        <source>The castle has %n error(s); mend them first, see Problems.</source>
        <translation>
            <numerusform>Il castello ha %n errore; prima correggerlo, vedere Problemi.</numerusform>
            <numerusform>Il castello ha %n errori; prima correggerli, vedere Problemi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castello::RunModel</name>
    <message>
        <source>%1: %2</source>
        <comment>step: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row of the run: name, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps done</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a machine in a run</comment>
        <translation>completata</translation>
    </message>
    <message>
        <source>%1 of ~%2</source>
        <comment>elapsed of expected: about</comment>
        <translation>%1 di ~%2</translation>
    </message>
    <message>
        <source>Machine or step</source>
        <translation>Macchina o passo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>what a step waits for</comment>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>castello::RunNotice</name>
    <message>
        <source>&amp;Show the run</source>
        <translation>Mo&amp;stra l&apos;esecuzione</translation>
    </message>
    <message>
        <source>The deploy of %1 did not succeed.</source>
        <translation>Il deploy di %1 non è riuscito.</translation>
    </message>
    <message>
        <source>The destruction of %1 did not succeed.</source>
        <translation>La distruzione di %1 non è riuscita.</translation>
    </message>
    <message>
        <source>Re&amp;try…</source>
        <translation>Rip&amp;rova…</translation>
    </message>
    <message>
        <source>Re&amp;sume…</source>
        <translation>Ri&amp;prendi…</translation>
    </message>
    <message>
        <source>Reset the la&amp;b…</source>
        <translation>Azzera il la&amp;boratorio…</translation>
    </message>
    <message>
        <source>The lab is empty. Deploy begins a new rehearsal.</source>
        <translation>Il laboratorio è vuoto. Deploy comincia una nuova prova.</translation>
    </message>
    <message>
        <source>The lab still holds another rehearsal: %1</source>
        <translation>Il laboratorio contiene ancora un&apos;altra prova: %1</translation>
    </message>
</context>
<context>
    <name>castello::RunPanel</name>
    <message>
        <source>Progress of the run</source>
        <translation>Avanzamento dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>Ends the run within a second; it can be resumed</source>
        <translation>Termina l&apos;esecuzione entro un secondo; si può riprendere</translation>
    </message>
    <message>
        <source>What the chosen step said</source>
        <translation>Messaggi del passo scelto</translation>
    </message>
    <message>
        <source>Destroy of %1</source>
        <translation>Distruzione di %1</translation>
    </message>
    <message>
        <source>Deploy of %1</source>
        <translation>Deploy di %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto in corso…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Destroying %1…</source>
        <translation>Distruzione di %1 in corso…</translation>
    </message>
    <message>
        <source>Deploying %1…</source>
        <translation>Deploy di %1 in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <translation>
            <numerusform>%1 di %n passo</numerusform>
            <numerusform>%1 di %n passi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · about %3 left</source>
        <comment>steps · elapsed · remaining</comment>
        <translation>%1 · %2 · circa %3 rimanenti</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>steps · elapsed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In the lab&apos;s time, which goes %1 times faster than life</source>
        <translation>Nel tempo del lab, che scorre %1 volte più veloce del reale</translation>
    </message>
    <message>
        <source>The last run of %1 did not come to its end</source>
        <translation>L&apos;ultima esecuzione di %1 non è giunta alla fine</translation>
    </message>
    <message>
        <source>What was done stays done. Resume looks at what is there, shows what is left, asks, and goes on from there.</source>
        <translation>Ciò che è stato fatto resta fatto. Riprendi esamina la situazione, mostra che cosa manca, chiede conferma e prosegue da lì.</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Ancora nessuna esecuzione</translation>
    </message>
    <message>
        <source>Deploy plans, asks, and then shows every step here while it happens.</source>
        <translation>Deploy pianifica, chiede conferma e poi mostra qui ogni passo mentre si svolge.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Re&amp;sume…</source>
        <translation>Ri&amp;prendi…</translation>
    </message>
    <message>
        <source>Re&amp;try…</source>
        <translation>Ri&amp;tenta…</translation>
    </message>
    <message>
        <source>%1 · %2×</source>
        <comment>steps and times · how fast the lab goes</comment>
        <translation>%1 · %2×</translation>
    </message>
</context>
<context>
    <name>castello::RunProgress</name>
    <message>
        <source>waiting</source>
        <comment>state of a step</comment>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a step</comment>
        <translation>in corso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>fatto</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a step</comment>
        <translation>fallito</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a step</comment>
        <translation>annullato</translation>
    </message>
    <message>
        <source>not begun: a step before it failed</source>
        <comment>state of a step</comment>
        <translation>non iniziato: un passo precedente è fallito</translation>
    </message>
    <message>
        <source>not begun: the run was ending</source>
        <comment>state of a step</comment>
        <translation>non iniziato: l&apos;esecuzione stava terminando</translation>
    </message>
</context>
<context>
    <name>castello::RunReport</name>
    <message>
        <source>%1 is gone: no VM, disk, cloud-init volume or pool member of it is left.</source>
        <translation>%1 non c&apos;è più: non ne resta nessuna VM, nessun disco, volume cloud-init o membro del pool.</translation>
    </message>
    <message>
        <source>The drawing and the images stay: Deploy makes it rise again.</source>
        <translation>Il disegno e le immagini restano: Deploy lo fa risorgere.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is deployed: %n machine(s) are as the castle says.</source>
        <translation>
            <numerusform>Deploy di %1 completato: %n macchina è come dice il castello.</numerusform>
            <numerusform>Deploy di %1 completato: %n macchine sono come dice il castello.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing left this computer.</source>
        <translation>Questa era una prova: nulla è uscito da questo computer.</translation>
    </message>
    <message>
        <source>All steps are done, but the result was not found as planned.</source>
        <translation>Tutti i passi sono stati eseguiti, ma il risultato non corrisponde al piano.</translation>
    </message>
    <message>
        <source>Plan again: the new plan says what is still to do.</source>
        <translation>Pianificare di nuovo: il nuovo piano dice che cosa resta da fare.</translation>
    </message>
    <message>
        <source>Look at the new plan and run it: it says what differs.</source>
        <translation>Esaminare il nuovo piano ed eseguirlo: dice che cosa è diverso.</translation>
    </message>
    <message>
        <source>Remove these by hand: nothing refers to them any more.</source>
        <translation>Rimuovere a mano questi elementi: nulla vi fa più riferimento.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) remain.</source>
        <translation>
            <numerusform>Resta %n passo.</numerusform>
            <numerusform>Restano %n passi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are done and stay done.</source>
        <translation>
            <numerusform>%n passo è stato eseguito e resta valido.</numerusform>
            <numerusform>%n passi sono stati eseguiti e restano validi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cancelled the deploy of %1.</source>
        <translation>Il deploy di %1 è stato annullato dall&apos;utente.</translation>
    </message>
    <message>
        <source>You cancelled the destruction of %1.</source>
        <translation>La distruzione di %1 è stata annullata dall&apos;utente.</translation>
    </message>
    <message>
        <source>Resume goes on from here; Destroy takes away what exists.</source>
        <translation>Riprendi prosegue da qui; Distruggi elimina ciò che esiste.</translation>
    </message>
    <message>
        <source>Resume goes on from here.</source>
        <translation>Riprendi prosegue da qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them waited for what failed.</source>
        <translation>
            <numerusform>%n di essi attendeva ciò che è fallito.</numerusform>
            <numerusform>%n di essi attendevano ciò che è fallito.</numerusform>
        </translation>
    </message>
    <message>
        <source>See that the provider can be reached again, then Retry: it goes on from here.</source>
        <translation>Assicurarsi che il provider sia di nuovo raggiungibile, poi Riprova: prosegue da qui.</translation>
    </message>
    <message>
        <source>Mend the cause, then Retry: it goes on from here and repeats nothing.</source>
        <translation>Rimuovere la causa, poi Riprova: prosegue da qui e non ripete nulla.</translation>
    </message>
    <message>
        <source>The lab ended while the run was on.</source>
        <translation>Il lab è terminato durante l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Retry starts a new lab. It is empty, so that everything is made anew.</source>
        <translation>Riprova avvia un nuovo lab. È vuoto, quindi tutto viene creato da capo.</translation>
    </message>
    <message>
        <source>You cancelled before anything was done.</source>
        <translation>Annullato dall&apos;utente prima che venisse fatto qualcosa.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>Plan again when you are ready.</source>
        <translation>Pianificare di nuovo quando si è pronti.</translation>
    </message>
    <message>
        <source>Mend the cause, then plan again.</source>
        <translation>Rimuovere la causa, poi pianificare di nuovo.</translation>
    </message>
    <message>
        <source>Nothing to destroy: nothing of %1 exists here.</source>
        <translation>Nulla da distruggere: qui non esiste nulla di %1.</translation>
    </message>
    <message>
        <source>Nothing to do: the world is as the castle says.</source>
        <translation>Nulla da fare: il mondo è come dice il castello.</translation>
    </message>
    <message>
        <source>Nothing was done: the world has changed since this plan was made.</source>
        <translation>Non è stato fatto nulla: il mondo è cambiato da quando è stato fatto questo piano.</translation>
    </message>
    <message>
        <source>Look at the new plan and start again.</source>
        <translation>Guarda il nuovo piano e ricomincia.</translation>
    </message>
</context>
<context>
    <name>castello::RunTree</name>
    <message>
        <source>Steps of the run</source>
        <translation>Passi dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>Choose a machine or a step to read what it said</source>
        <translation>Scegli una macchina o un passo per leggere che cosa ha detto</translation>
    </message>
</context>
<context>
    <name>castello::SecretSteps</name>
    <message>
        <source>the operator&apos;s identity from the key store</source>
        <translation>in attesa dell&apos;identità dell&apos;operatore dall&apos;archivio delle chiavi</translation>
    </message>
    <message>
        <source>the secrets are there</source>
        <translation>i segreti ci sono</translation>
    </message>
    <message>
        <source>made and encrypted: %1</source>
        <translation>creati e cifrati: %1</translation>
    </message>
</context>
<context>
    <name>castello::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Generale</translation>
    </message>
    <message>
        <source>S&amp;hortcuts</source>
        <translation>S&amp;corciatoie</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation>La nuova lingua avrà effetto dal prossimo avvio.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>light or dark</comment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>Portachiavi del sistema</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variabili d&apos;ambiente</translation>
    </message>
    <message>
        <source>A file with a passphrase</source>
        <translation>File con passphrase</translation>
    </message>
    <message>
        <source>&amp;Secrets are kept in</source>
        <translation>&amp;Segreti conservati in</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>&amp;File delle chiavi</translation>
    </message>
    <message>
        <source>For the castle&apos;s own providers. The lab keeps its own.</source>
        <translation>Per i provider propri del castello. Il lab conserva i suoi.</translation>
    </message>
    <message>
        <source>× life</source>
        <comment>speed of the lab</comment>
        <translation>× il reale</translation>
    </message>
    <message>
        <source>Speed of the la&amp;b</source>
        <translation>Velocità del la&amp;b</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Put unsaved &amp;work aside every</source>
        <translation>Metti da parte il la&amp;voro non salvato ogni</translation>
    </message>
    <message>
        <source>Shortcuts of every command</source>
        <translation>Scorciatoie di tutti i comandi</translation>
    </message>
    <message>
        <source>Back to &amp;defaults</source>
        <translation>Ripristina pre&amp;definite</translation>
    </message>
    <message>
        <source>Some commands share a shortcut; only one of them will hear it.</source>
        <translation>Alcuni comandi condividono una scorciatoia; solo uno di essi la riceverà.</translation>
    </message>
    <message>
        <source>F2 on a command records its keys.</source>
        <translation>F2 su un comando ne registra i tasti.</translation>
    </message>
</context>
<context>
    <name>castello::ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Scorciatoia</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>two commands with one shortcut</comment>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>anche %1</translation>
    </message>
</context>
<context>
    <name>castello::SiteSecrets</name>
    <message>
        <source>the castle names no operator who may read its secrets. “castello identity new” makes an age identity and prints its recipient; put that into secrets.operators</source>
        <translation>il castello non indica nessun operatore che possa leggerne i segreti. “castello identity new” crea un&apos;identità age e ne stampa il destinatario; inserirlo in secrets.operators</translation>
    </message>
    <message>
        <source>there is no operator&apos;s age identity in %1. “castello identity new” makes one, “castello secret set %2” stores one that you have</source>
        <translation>%1 non contiene l&apos;identità age dell&apos;operatore. “castello identity new” ne crea una, “castello secret set %2” ne salva una già esistente</translation>
    </message>
</context>
<context>
    <name>castello::Sops</name>
    <message>
        <source>line %1 of the SOPS file is not YAML, or begins a second document</source>
        <translation>la riga %1 del file SOPS non è YAML, o inizia un secondo documento</translation>
    </message>
    <message>
        <source>the file has no age recipient; add one with sops updatekeys</source>
        <translation>il file non ha destinatari age; aggiungerne uno con sops updatekeys</translation>
    </message>
    <message>
        <source>none of your age identities opens the file; give the identity of one of its recipients: %1</source>
        <translation>nessuna delle identità age disponibili apre il file; indicare l&apos;identità di uno dei suoi destinatari: %1</translation>
    </message>
    <message>
        <source>the file was changed after it was encrypted: its MAC does not fit; take it from Git again, or edit it with sops</source>
        <translation>il file è stato modificato dopo essere stato cifrato: il MAC non corrisponde; riprenderlo da Git, o modificarlo con sops</translation>
    </message>
    <message>
        <source>only a mapping without a key “sops” can be encrypted; rename that key</source>
        <translation>si può cifrare solo una mappa senza una chiave “sops”; rinominare quella chiave</translation>
    </message>
    <message>
        <source>there is nobody to encrypt to; name at least one age recipient</source>
        <translation>non c&apos;è nessuno per cui cifrare; indicare almeno un destinatario age</translation>
    </message>
    <message>
        <source>the file has keys that are not age keys, which would be lost; edit it with sops</source>
        <translation>il file ha chiavi che non sono chiavi age e che andrebbero perse; modificarlo con sops</translation>
    </message>
    <message>
        <source>the SOPS file has more than one rule about what is encrypted; keep one</source>
        <translation>il file SOPS ha più di una regola su che cosa viene cifrato; tenerne una</translation>
    </message>
    <message>
        <source>the SOPS file&apos;s key is shared among key groups (key_groups), which is not supported; use one group</source>
        <translation>la chiave del file SOPS è divisa tra gruppi di chiavi (key_groups), cosa non supportata; usare un solo gruppo</translation>
    </message>
    <message>
        <source>the SOPS file selects by comments (%1), which is not supported; use encrypted_regex</source>
        <translation>il file SOPS seleziona in base ai commenti (%1), cosa non supportata; usare encrypted_regex</translation>
    </message>
    <message>
        <source>the file is not encrypted with SOPS: it has no mapping “sops”</source>
        <translation>il file non è cifrato con SOPS: non ha la mappa “sops”</translation>
    </message>
    <message>
        <source>a whole number has more than 64 bits; write it as a text in quotes</source>
        <translation>un numero intero ha più di 64 bit; scriverlo come testo tra virgolette</translation>
    </message>
    <message>
        <source>a number is infinite or none at all; write it as a text in quotes</source>
        <translation>un numero è infinito o non è un numero; scriverlo come testo tra virgolette</translation>
    </message>
    <message>
        <source>a value is not text; decrypt the file with sops itself</source>
        <translation>un valore non è testo; decifrare il file con sops stesso</translation>
    </message>
    <message>
        <source>it is not a value that SOPS encrypted</source>
        <translation>non è un valore cifrato da SOPS</translation>
    </message>
    <message>
        <source>value at %1</source>
        <translation>valore in %1</translation>
    </message>
</context>
<context>
    <name>castello::SourceText</name>
    <message>
        <source>The text is not UTF-8 here; save the file in UTF-8</source>
        <translation>Qui il testo non è UTF-8; salvare il file in UTF-8</translation>
    </message>
    <message>
        <source>There is a control character here; remove it</source>
        <translation>Qui c&apos;è un carattere di controllo; eliminarlo</translation>
    </message>
    <message>
        <source>There is a lone carriage return here; end lines with a line feed</source>
        <translation>Qui c&apos;è un ritorno a capo (CR) isolato; terminare le righe con LF</translation>
    </message>
</context>
<context>
    <name>castello::StatusLine</name>
    <message>
        <source>Shows the problems</source>
        <translation>Mostra i problemi</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Providers</source>
        <comment>status bar</comment>
        <translation>Provider</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>non ancora esaminato</translation>
    </message>
    <message>
        <source>nothing deployed</source>
        <translation>nessun deploy</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) ready</source>
        <translation>
            <numerusform>%n macchina pronta</numerusform>
            <numerusform>%n macchine pronte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n machine(s) ready</source>
        <translation>
            <numerusform>%1 di %n macchina pronta</numerusform>
            <numerusform>%1 di %n macchine pronte</numerusform>
        </translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>esame in corso…</translation>
    </message>
    <message>
        <source>planning…</source>
        <translation>pianificazione in corso…</translation>
    </message>
    <message>
        <source>run in progress…</source>
        <translation>esecuzione in corso…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arresto in corso…</translation>
    </message>
    <message>
        <source>verifying…</source>
        <translation>verifica in corso…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan is current</source>
        <translation>Il piano è aggiornato</translation>
    </message>
    <message>
        <source>Plan is outdated</source>
        <translation>Il piano non è aggiornato</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemi</numerusform>
        </translation>
    </message>
    <message>
        <source>resetting…</source>
        <translation>azzeramento…</translation>
    </message>
</context>
<context>
    <name>castello::Step</name>
    <message>
        <source>Prepare the secrets of %1</source>
        <translation>Preparare i segreti di %1</translation>
    </message>
    <message>
        <source>Put the image on %1</source>
        <translation>Mettere l&apos;immagine su %1</translation>
    </message>
    <message>
        <source>Create VM %1</source>
        <translation>Creare la VM %1</translation>
    </message>
    <message>
        <source>Grow the system disk of %1</source>
        <translation>Ampliare il disco di sistema di %1</translation>
    </message>
    <message>
        <source>Start VM %1</source>
        <translation>Avviare la VM %1</translation>
    </message>
    <message>
        <source>Wait for Talos to start on %1</source>
        <translation>Attendere l&apos;avvio di Talos su %1</translation>
    </message>
    <message>
        <source>Send the machine config to %1</source>
        <translation>Inviare il machine config a %1</translation>
    </message>
    <message>
        <source>Wait for the Talos API of %1</source>
        <translation>Attendere l&apos;API Talos di %1</translation>
    </message>
    <message>
        <source>Bootstrap the cluster on %1</source>
        <translation>Eseguire il bootstrap del cluster su %1</translation>
    </message>
    <message>
        <source>Wait for %1 to join etcd</source>
        <translation>Attendere che %1 entri in etcd</translation>
    </message>
    <message>
        <source>Fetch the kubeconfig of %1</source>
        <translation>Scaricare il kubeconfig di %1</translation>
    </message>
    <message>
        <source>Wait for the Kubernetes API of %1</source>
        <translation>Attendere l&apos;API Kubernetes di %1</translation>
    </message>
    <message>
        <source>Wait for %1 to be ready</source>
        <translation>Attendere che %1 sia pronto</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>Eseguire il drain di %1</translation>
    </message>
    <message>
        <source>Take %1 out of etcd</source>
        <translation>Togliere %1 da etcd</translation>
    </message>
    <message>
        <source>Delete Kubernetes node %1</source>
        <translation>Eliminare il nodo Kubernetes %1</translation>
    </message>
    <message>
        <source>Stop VM %1</source>
        <translation>Arrestare la VM %1</translation>
    </message>
    <message>
        <source>Destroy VM %1</source>
        <translation>Distruggere la VM %1</translation>
    </message>
</context>
<context>
    <name>castello::StorageReadiness</name>
    <message>
        <source>the iSCSI service to run</source>
        <translation>in attesa che il servizio iSCSI sia in esecuzione</translation>
    </message>
    <message>
        <source>the volume %1 to be ready</source>
        <translation>in attesa che il volume %1 sia pronto</translation>
    </message>
</context>
<context>
    <name>castello::SwitchField</name>
    <message>
        <source>Yes</source>
        <comment>a setting is on</comment>
        <translation>Sì</translation>
    </message>
</context>
<context>
    <name>castello::Talos</name>
    <message>
        <source>Talos %1 does not understand configs of contract %2; change versions.talos or versions.contract.</source>
        <translation>Talos %1 non comprende le configurazioni del contract %2; modificare versions.talos o versions.contract.</translation>
    </message>
    <message>
        <source>Talos contract %1 runs Kubernetes %2, not %3; change versions.kubernetes.</source>
        <translation>Il contract Talos %1 esegue Kubernetes %2, non %3; modificare versions.kubernetes.</translation>
    </message>
    <message>
        <source>There is no Talos contract “%1”; set versions.contract to one of: %2.</source>
        <translation>Non esiste un contract Talos “%1”; impostare versions.contract su uno tra: %2.</translation>
    </message>
    <message>
        <source>1.%1 to 1.%2</source>
        <translation>da 1.%1 a 1.%2</translation>
    </message>
    <message>
        <source>The call to %1 was cancelled.</source>
        <translation>La chiamata a %1 è stata annullata.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Castello cannot read; check that Talos runs there.</source>
        <translation>%1 ha dato una risposta che Castello non può leggere; controllare che lì sia in esecuzione Talos.</translation>
    </message>
    <message>
        <source>%1 does not answer now; try again.</source>
        <translation>%1 non risponde adesso; riprovare.</translation>
    </message>
    <message>
        <source>%1 broke off before it said whether it was done; look at the machine before repeating it.</source>
        <translation>%1 ha interrotto prima di dire se l&apos;operazione è stata eseguita; controllare la macchina prima di ripeterla.</translation>
    </message>
    <message>
        <source>%1 does not accept this; correct what it names.</source>
        <translation>%1 non lo accetta; correggere quanto indica.</translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation>%1 non ha quanto richiesto.</translation>
    </message>
    <message>
        <source>On %1 this was done before.</source>
        <translation>Su %1 era già stato fatto.</translation>
    </message>
    <message>
        <source>%1 cannot do this in its present state; wait and try again.</source>
        <translation>%1 non può farlo nel suo stato attuale; attendere e riprovare.</translation>
    </message>
    <message>
        <source>%1 does not allow this; the client certificate needs the role os:admin, and in maintenance mode only reading and applying a config are allowed.</source>
        <translation>%1 non lo consente; il certificato client richiede il ruolo os:admin e in maintenance mode è consentito solo leggere e applicare una configurazione.</translation>
    </message>
    <message>
        <source>%1 is not ready to answer; try again.</source>
        <translation>%1 non è pronto a rispondere; riprovare.</translation>
    </message>
    <message>
        <source>%1 took too long; try again.</source>
        <translation>%1 ha impiegato troppo tempo; riprovare.</translation>
    </message>
    <message>
        <source>The Talos version on %1 does not know this call.</source>
        <translation>La versione di Talos su %1 non conosce questa chiamata.</translation>
    </message>
    <message>
        <source>%1 failed; its own words follow.</source>
        <translation>%1 ha fallito; segue il suo messaggio.</translation>
    </message>
    <message>
        <source>The machine sent a kubeconfig archive that cannot be read; try again.</source>
        <translation>La macchina ha inviato un archivio kubeconfig illeggibile; riprovare.</translation>
    </message>
    <message>
        <source>Talos gave an empty answer; try again.</source>
        <translation>Talos ha dato una risposta vuota; riprovare.</translation>
    </message>
    <message>
        <source>Talos says something about “%1” that Castello cannot read; its version may be too new.</source>
        <translation>Talos riferisce su “%1” qualcosa che Castello non può leggere; la sua versione potrebbe essere troppo recente.</translation>
    </message>
</context>
<context>
    <name>castello::TalosBundle</name>
    <message>
        <source>the Talos secrets bundle cannot be used: %1: %2; restore the file from Git or a backup</source>
        <translation>il bundle dei segreti Talos non è utilizzabile: %1: %2; ripristinare il file da Git o da un backup</translation>
    </message>
    <message>
        <source>the text is missing</source>
        <translation>il testo manca</translation>
    </message>
    <message>
        <source>this is not base64 of 32 bytes</source>
        <translation>questo non è base64 di 32 byte</translation>
    </message>
    <message>
        <source>this is not a token of the form abcdef.0123456789abcdef</source>
        <translation>questo non è un token della forma abcdef.0123456789abcdef</translation>
    </message>
    <message>
        <source>this is not base64</source>
        <translation>questo non è base64</translation>
    </message>
    <message>
        <source>make the Talos secrets</source>
        <translation>creazione dei segreti Talos</translation>
    </message>
    <message>
        <source>there must be exactly one of secretboxencryptionsecret and aescbcencryptionsecret</source>
        <translation>deve esserci esattamente uno tra secretboxencryptionsecret e aescbcencryptionsecret</translation>
    </message>
    <message>
        <source>line %1 of the Talos secrets bundle is not YAML</source>
        <translation>la riga %1 del bundle dei segreti Talos non è YAML</translation>
    </message>
</context>
<context>
    <name>castello::TalosSteps</name>
    <message>
        <source>another machine answers at %1: its SMBIOS UUID is %2, not %3. Free the address, then deploy again</source>
        <translation>a %1 risponde un&apos;altra macchina: il suo UUID SMBIOS è %2, non %3. Liberare l&apos;indirizzo, poi ripetere il deploy</translation>
    </message>
    <message>
        <source>%1 has no network card with the planned address %2; destroy and deploy it again</source>
        <translation>%1 non ha una scheda di rete con l&apos;indirizzo pianificato %2; distruggere la macchina e ripetere il deploy</translation>
    </message>
    <message>
        <source>%1 shows %2 writable disks where %3 were planned; destroy and deploy it again</source>
        <translation>%1 mostra %2 dischi scrivibili mentre ne erano pianificati %3; distruggere la macchina e ripetere il deploy</translation>
    </message>
    <message>
        <source>%1 is not in the castle any more; plan again</source>
        <translation>%1 non è più nel castello; rifare il piano</translation>
    </message>
    <message>
        <source>the address of %1 is not known; plan again</source>
        <translation>l&apos;indirizzo di %1 non è noto; rifare il piano</translation>
    </message>
    <message>
        <source>the Talos API to answer at %1</source>
        <translation>in attesa che l&apos;API Talos risponda su %1</translation>
    </message>
    <message>
        <source>has its config already</source>
        <translation>ha già la sua configurazione</translation>
    </message>
    <message>
        <source>waits for its config at %1</source>
        <translation>attende la configurazione su %1</translation>
    </message>
    <message>
        <source>the machine to check the config</source>
        <translation>in attesa che la macchina controlli la configurazione</translation>
    </message>
    <message>
        <source>the machine to take the config</source>
        <translation>in attesa che la macchina accetti la configurazione</translation>
    </message>
    <message>
        <source>took its config</source>
        <translation>ha accettato la configurazione</translation>
    </message>
    <message>
        <source>the Talos API to answer with the cluster&apos;s certificate</source>
        <translation>in attesa che l&apos;API Talos risponda con il certificato del cluster</translation>
    </message>
    <message>
        <source>runs Talos %1</source>
        <translation>esegue Talos %1</translation>
    </message>
    <message>
        <source>the Talos API to answer with the cluster&apos;s certificate; it says: %1</source>
        <translation>in attesa che l&apos;API Talos risponda con il certificato del cluster; dice: %1</translation>
    </message>
    <message>
        <source>VM %1 is not %2 any more; look at it in Proxmox and plan again</source>
        <translation>la VM %1 non è più %2; controllarla in Proxmox e ripetere il piano</translation>
    </message>
    <message>
        <source>%1 does not wait for its config any more; deploy again</source>
        <translation>%1 non attende più la sua configurazione; ripetere il deploy</translation>
    </message>
</context>
<context>
    <name>castello::TextPanel</name>
    <message>
        <source>Text of the castle</source>
        <translation>Testo del castello</translation>
    </message>
    <message>
        <source>Tab indents. Escape, then Tab leaves the text.</source>
        <translation>Tab rientra il testo. Esc, poi Tab per uscire dal testo.</translation>
    </message>
    <message>
        <source>The drawing shows the last readable version. Line %1: %2</source>
        <translation>Il disegno mostra l&apos;ultima versione leggibile. Riga %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Riga %1, colonna %2</translation>
    </message>
</context>
<context>
    <name>castello::TextRanges</name>
    <message>
        <source>The text cannot be edited piece by piece; edit it by hand</source>
        <translation>Il testo non si può modificare pezzo per pezzo; modificarlo a mano</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>L&apos;annidamento è troppo profondo</translation>
    </message>
    <message>
        <source>A key is no text</source>
        <translation>Una chiave non è un testo</translation>
    </message>
</context>
<context>
    <name>castello::Tls</name>
    <message>
        <source>The private key cannot be read; give an unencrypted PEM key (RSA, EC or Ed25519).</source>
        <translation>La chiave privata non si può leggere; indicare una chiave PEM non cifrata (RSA, EC o Ed25519).</translation>
    </message>
    <message>
        <source>The certificate cannot be read; give it as PEM.</source>
        <translation>Il certificato non si può leggere; indicarlo in formato PEM.</translation>
    </message>
    <message>
        <source>The look at %1 was cancelled.</source>
        <translation>Il controllo di %1 è stato annullato.</translation>
    </message>
    <message>
        <source>%1 refused the connection after it had shown its certificate; the client certificate is probably not one of this cluster.</source>
        <translation>%1 ha rifiutato la connessione dopo aver mostrato il suo certificato; probabilmente il certificato client non è di questo cluster.</translation>
    </message>
    <message>
        <source>%1 could not be reached; check the address and that the server runs.</source>
        <translation>%1 non è raggiungibile; controllare l&apos;indirizzo e che il server sia attivo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted, but made out for another name; use a name that it carries, or set its fingerprint to %2.</source>
        <translation>Il certificato di %1 è attendibile, ma emesso per un altro nome; usare un nome che vi compare, o impostarne l&apos;impronta a %2.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the pinned one. If it was renewed and you trust it, set the fingerprint to %2.</source>
        <translation>%1 mostra un certificato diverso da quello fissato. Se è stato rinnovato ed è attendibile, impostare l&apos;impronta a %2.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that the cluster&apos;s own authority did not sign (fingerprint %2); check that the address belongs to this cluster and that the secrets bundle is its own.</source>
        <translation>%1 mostra un certificato che l&apos;autorità del cluster non ha firmato (impronta %2); controllare che l&apos;indirizzo appartenga a questo cluster e che il bundle dei segreti sia il suo.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not trust. If it is your server, set its fingerprint to %2 after comparing it with the one that the server itself shows.</source>
        <translation>%1 mostra un certificato che questo computer non considera attendibile. Se il server è il proprio, impostarne l&apos;impronta a %2 dopo averla confrontata con quella mostrata dal server stesso.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint; write it as 32 pairs of hex digits: AA:BB:…</source>
        <translation>“%1” non è un&apos;impronta SHA-256; scriverla come 32 coppie di cifre esadecimali: AA:BB:…</translation>
    </message>
</context>
<context>
    <name>castello::Validate</name>
    <message>
        <source>the network&apos;s own address</source>
        <translation>l&apos;indirizzo della rete stessa</translation>
    </message>
    <message>
        <source>the broadcast address</source>
        <translation>l&apos;indirizzo di broadcast</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>il gateway</translation>
    </message>
    <message>
        <source>the DHCP range</source>
        <translation>l&apos;intervallo DHCP</translation>
    </message>
    <message>
        <source>the virtual address</source>
        <translation>l&apos;indirizzo virtuale</translation>
    </message>
    <message>
        <source>the range of “%1”</source>
        <translation>l&apos;intervallo di “%1”</translation>
    </message>
    <message>
        <source>the load balancer&apos;s pool</source>
        <translation>il pool del load balancer</translation>
    </message>
    <message>
        <source>The gateway %1 is no address for a machine in %2</source>
        <translation>Il gateway %1 non è un indirizzo per una macchina in %2</translation>
    </message>
    <message>
        <source>The DHCP range is not inside %1</source>
        <translation>L&apos;intervallo DHCP non è all&apos;interno di %1</translation>
    </message>
    <message>
        <source>%1 overlaps %2 of “%3”; take another network</source>
        <translation>%1 si sovrappone a %2 di “%3”; scegliere un&apos;altra rete</translation>
    </message>
    <message>
        <source>“%1” is on no network; write a range of addresses for one</source>
        <translation>“%1” non è su nessuna rete; scrivere un intervallo di indirizzi per almeno una</translation>
    </message>
    <message>
        <source>There is no network “%1”; known are: %2</source>
        <translation>La rete “%1” non esiste; quelle note sono: %2</translation>
    </message>
    <message>
        <source>%1 is not inside %2</source>
        <translation>%1 non è all&apos;interno di %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is too small for %n machine(s)</source>
        <translation>
            <numerusform>%1 è troppo piccolo per %n macchina</numerusform>
            <numerusform>%1 è troppo piccolo per %n macchine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2 and in %3; an address can have one use only</source>
        <translation>%1 ha due usi: %2 e %3; un indirizzo può averne uno solo</translation>
    </message>
    <message>
        <source>The virtual address %1 is in none of the networks</source>
        <translation>L&apos;indirizzo virtuale %1 non è in nessuna delle reti</translation>
    </message>
    <message>
        <source>An endpoint address must be that of the only control plane; with several, write vip</source>
        <translation>L&apos;indirizzo dell&apos;endpoint deve essere quello dell&apos;unico control plane; se sono più d&apos;uno, scrivere vip</translation>
    </message>
    <message>
        <source>The pool %1 is in none of the networks</source>
        <translation>Il pool %1 non è in nessuna delle reti</translation>
    </message>
    <message>
        <source>%1 is not in the load balancer&apos;s pool (components.metallb.pool)</source>
        <translation>%1 non è nel pool del load balancer (components.metallb.pool)</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Scrivere %1</translation>
    </message>
    <message>
        <source>Flux needs the remote as an address: write %1</source>
        <translation>A Flux serve il remote come indirizzo: scrivere %1</translation>
    </message>
    <message>
        <source>Write small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation>Scrivere lettere minuscole, cifre e trattini, con una lettera o una cifra a entrambe le estremità.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a castle</source>
        <translation>“%1” non può essere il nome di un castello</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a group: its machines are called after it</source>
        <translation>“%1” non può essere il nome di un gruppo: le sue macchine ne prendono il nome</translation>
    </message>
    <message>
        <source>“%1” is not a domain</source>
        <translation>“%1” non è un dominio</translation>
    </message>
    <message>
        <source>“%1” is not a host name</source>
        <translation>“%1” non è un nome di host</translation>
    </message>
    <message>
        <source>Another group has the id “%1” already; machines would be mixed up</source>
        <translation>Un altro gruppo ha già l&apos;id “%1”; le macchine verrebbero confuse</translation>
    </message>
    <message>
        <source>There is no provider “%1”; known are: %2</source>
        <translation>Il provider “%1” non esiste; quelli noti sono: %2</translation>
    </message>
    <message>
        <source>%1 of memory is too little for Talos; give %2 at least</source>
        <translation>%1 di memoria sono troppo pochi per Talos; darne almeno %2</translation>
    </message>
    <message>
        <source>A system disk of %1 is too small for Talos; give %2 at least</source>
        <translation>Un disco di sistema di %1 è troppo piccolo per Talos; dare almeno %2</translation>
    </message>
    <message numerus="yes">
        <source>A control plane should have %n core(s) or more</source>
        <translation>
            <numerusform>Un control plane dovrebbe avere almeno %n core</numerusform>
            <numerusform>Un control plane dovrebbe avere almeno %n core</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no control plane machine; a cluster needs one at least</source>
        <translation>Non ci sono macchine control plane; un cluster ne richiede almeno una</translation>
    </message>
    <message numerus="yes">
        <source>%n control planes bear no more failures than one fewer; take an odd number</source>
        <translation>
            <numerusform>%n control plane non tollera più guasti di uno in meno; scegliere un numero dispari</numerusform>
            <numerusform>%n control plane non tollerano più guasti di uno in meno; scegliere un numero dispari</numerusform>
        </translation>
    </message>
    <message>
        <source>etcd works while more than half of its members do: %1 of %2 must live.</source>
        <translation>etcd funziona finché funziona più della metà dei suoi membri: devono restare vivi %1 su %2.</translation>
    </message>
    <message>
        <source>“%1” has no host to live on; name one, for example [home/pve]</source>
        <translation>“%1” non ha un host su cui vivere; indicarne uno, per esempio [home/pve]</translation>
    </message>
    <message>
        <source>This is not the address of a Proxmox server; write it like https://192.168.1.10:8006</source>
        <translation>Questo non è l&apos;indirizzo di un server Proxmox; scriverlo come https://192.168.1.10:8006</translation>
    </message>
    <message>
        <source>This is not a SHA-256 fingerprint; write 32 pairs of hexadecimal digits with colons</source>
        <translation>Questa non è un&apos;impronta SHA-256; scrivere 32 coppie di cifre esadecimali separate da due punti</translation>
    </message>
    <message>
        <source>“%1” is used by “%2”, and there is no bridge for it here</source>
        <translation>“%1” è usata da “%2”, ma qui non c&apos;è un bridge per essa</translation>
    </message>
    <message>
        <source>Proxmox has VMIDs from %1 to %2</source>
        <translation>Proxmox ha VMID da %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>This range is too small for %n machine(s)</source>
        <translation>
            <numerusform>Questo intervallo è troppo piccolo per %n macchina</numerusform>
            <numerusform>Questo intervallo è troppo piccolo per %n macchine</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has VMID %2 as well; take ranges that do not meet</source>
        <translation>Anche “%1” ha il VMID %2; scegliere intervalli che non si sovrappongano</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a data disk; write up to 34 letters, digits and dashes</source>
        <translation>“%1” non può essere il nome di un disco dati; scrivere fino a 34 lettere, cifre e trattini</translation>
    </message>
    <message>
        <source>A data disk of %1 is too small; give %2 at least</source>
        <translation>Un disco dati di %1 è troppo piccolo; dare almeno %2</translation>
    </message>
    <message numerus="yes">
        <source>There is no %1: “%2” has %n machine(s)</source>
        <translation>
            <numerusform>%1 non esiste: “%2” ha %n macchina</numerusform>
            <numerusform>%1 non esiste: “%2” ha %n macchine</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine has a data disk for Longhorn; write dataDisks: {longhorn: 100GiB} in a group</source>
        <translation>Nessuna macchina ha un disco dati per Longhorn; scrivere dataDisks: {longhorn: 100GiB} in un gruppo</translation>
    </message>
    <message numerus="yes">
        <source>Only %n machine(s) have a data disk for Longhorn, so volumes stay degraded</source>
        <translation>
            <numerusform>Solo %n macchina ha un disco dati per Longhorn, quindi i volumi restano degradati</numerusform>
            <numerusform>Solo %n macchine hanno un disco dati per Longhorn, quindi i volumi restano degradati</numerusform>
        </translation>
    </message>
    <message>
        <source>The castle “%1” has no id, so it can only be rehearsed; save a copy of your own with castello new --from</source>
        <translation>Il castello “%1” non ha un id, quindi si può solo provare nel lab; salvarne una copia propria con castello new --from</translation>
    </message>
    <message>
        <source>“%1” is not a version; write it like %2</source>
        <translation>“%1” non è una versione; scriverla come %2</translation>
    </message>
    <message>
        <source>Machine configs of contract %1 are not supported; write v1.%2</source>
        <translation>I machine config del contract %1 non sono supportati; scrivere v1.%2</translation>
    </message>
    <message>
        <source>Talos %1 does not understand machine configs of the newer contract %2</source>
        <translation>Talos %1 non comprende i machine config del contract più recente %2</translation>
    </message>
    <message>
        <source>Talos %1 is not known; known are v1.%2 to v1.%3</source>
        <translation>Talos %1 non è noto; le versioni note vanno da v1.%2 a v1.%3</translation>
    </message>
    <message>
        <source>Talos %1 runs Kubernetes v1.%2 to v1.%3, not %4</source>
        <translation>Talos %1 esegue Kubernetes da v1.%2 a v1.%3, non %4</translation>
    </message>
    <message>
        <source>“gitops.workloads” needs Flux; write its version as versions.flux</source>
        <translation>“gitops.workloads” richiede Flux; scriverne la versione come versions.flux</translation>
    </message>
    <message>
        <source>“components.longhorn” needs a version; write it as versions.longhorn</source>
        <translation>“components.longhorn” richiede una versione; scriverla come versions.longhorn</translation>
    </message>
    <message>
        <source>Kubernetes has no address yet; give it a virtual one (vip)</source>
        <translation>Kubernetes non ha ancora un indirizzo; dargliene uno virtuale (vip)</translation>
    </message>
    <message>
        <source>This remote is an example; write your repository&apos;s</source>
        <translation>Questo remote è un esempio; scrivere quello del proprio repository</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>“%1” non è un indirizzo e-mail</translation>
    </message>
    <message>
        <source>This e-mail address is an example, which the issuer refuses; write yours</source>
        <translation>Questo indirizzo e-mail è un esempio, che l&apos;autorità emittente rifiuta; scrivere il proprio</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovere %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Impostare %1 a %2</translation>
    </message>
    <message>
        <source>Add host %2 and place %1 there</source>
        <translation>Aggiungere l&apos;host %2 e collocarvi %1</translation>
    </message>
    <message>
        <source>Place %1 on %2</source>
        <translation>Collocare %1 su %2</translation>
    </message>
    <message>
        <source>Add network %2 and connect %1</source>
        <translation>Aggiungere la rete %2 e collegarvi %1</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Collegare %1 a %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usare %1</translation>
    </message>
    <message>
        <source>Use %1-%2</source>
        <translation>Usare %1-%2</translation>
    </message>
    <message>
        <source>Add data disks for Longhorn</source>
        <translation>Aggiungere dischi dati per Longhorn</translation>
    </message>
    <message>
        <source>Write the address of your router in this network, or correct the network itself.</source>
        <translation>Scrivi l’indirizzo del tuo router in questa rete, o correggi la rete stessa.</translation>
    </message>
    <message>
        <source>Write the range that your router gives out in this network, or nothing when none does.</source>
        <translation>Scrivi l’intervallo che il tuo router assegna in questa rete, o niente se nessuno lo fa.</translation>
    </message>
    <message>
        <source>Take other addresses in “%1” or in “%2”.</source>
        <translation>Scegli altri indirizzi in “%1” o in “%2”.</translation>
    </message>
    <message>
        <source>Take addresses of a network of the castle that nothing else uses, machines and DHCP included.</source>
        <translation>Scegli indirizzi di una rete del castello che nient’altro usa, macchine e DHCP compresi.</translation>
    </message>
    <message>
        <source>Take an address of the pool; without MetalLB there is none.</source>
        <translation>Scegli un indirizzo del pool; senza MetalLB non ce n’è alcuno.</translation>
    </message>
    <message>
        <source>Flux does not reach this remote; write an address with ssh:// or https://</source>
        <translation>Flux non raggiunge questo remoto; scrivi un indirizzo con ssh:// o https://</translation>
    </message>
    <message>
        <source>This is no age recipient; write one that begins with age1 and has 62 characters</source>
        <translation>Questo non è un destinatario age; scrivine uno che comincia con age1 e ha 62 caratteri</translation>
    </message>
    <message>
        <source>Give the group that was never deployed another id.</source>
        <translation>Dai un altro id al gruppo che non è mai stato installato.</translation>
    </message>
    <message>
        <source>Write the one at which Let’s Encrypt reaches you.</source>
        <translation>Scrivi quello a cui Let’s Encrypt ti raggiunge.</translation>
    </message>
    <message>
        <source>Take a newer Talos, or the contract of this one.</source>
        <translation>Scegli un Talos più recente, o il contratto di questo.</translation>
    </message>
    <message>
        <source>Take one of these.</source>
        <translation>Scegline una di queste.</translation>
    </message>
    <message>
        <source>Take one of these, or another Talos.</source>
        <translation>Scegline una di queste, o un altro Talos.</translation>
    </message>
</context>
<context>
    <name>castello::VmSteps</name>
    <message>
        <source>the task of an interrupted run to end</source>
        <translation>in attesa che termini il task di un&apos;esecuzione interrotta</translation>
    </message>
    <message>
        <source>VM %1 is not %2 any more, or not surely ours: nothing was done to it. Look at it in Proxmox and plan again</source>
        <translation>la VM %1 non è più %2, o non è certo che sia nostra: non le è stato fatto nulla. Controllarla in Proxmox e rifare il piano</translation>
    </message>
    <message>
        <source>VM %1 of %2 is gone; plan again</source>
        <translation>la VM %1 di %2 non c&apos;è più; rifare il piano</translation>
    </message>
    <message>
        <source>%1 of the castle %2, made by Castello. The next line says whose it is: leave it as it is.</source>
        <translation>%1 del castello %2, creata da Castello. La riga seguente dice a chi appartiene: lasciarla com&apos;è.</translation>
    </message>
    <message>
        <source>the image %1 is not on %2 any more; deploy again</source>
        <translation>l&apos;immagine %1 non è più su %2; ripetere il deploy</translation>
    </message>
    <message>
        <source>VM %1 to appear; the answer to the create call was lost</source>
        <translation>in attesa che compaia la VM %1; la risposta alla chiamata di creazione è andata persa</translation>
    </message>
    <message>
        <source>VM %1 to be unlocked (%2)</source>
        <translation>in attesa che la VM %1 sia sbloccata (%2)</translation>
    </message>
    <message>
        <source>%1 is not in the castle any more; plan again</source>
        <translation>%1 non è più nel castello; rifare il piano</translation>
    </message>
    <message>
        <source>Proxmox to say whether VMID %1 is free</source>
        <translation>in attesa che Proxmox dica se il VMID %1 è libero</translation>
    </message>
    <message>
        <source>VM %1 was created and is not there; look at its task in Proxmox and deploy again</source>
        <translation>la VM %1 è stata creata ma non c&apos;è; controllarne il task in Proxmox e ripetere il deploy</translation>
    </message>
    <message>
        <source>is VM %1 on %2</source>
        <translation>è la VM %1 su %2</translation>
    </message>
    <message>
        <source>is large enough</source>
        <translation>è abbastanza grande</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>ha %1</translation>
    </message>
    <message>
        <source>runs already</source>
        <translation>è già in esecuzione</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>è in esecuzione</translation>
    </message>
    <message>
        <source>is off</source>
        <translation>è spenta</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>non c&apos;è più</translation>
    </message>
    <message>
        <source>is gone, with warnings: %1</source>
        <translation>non c&apos;è più, con avvisi: %1</translation>
    </message>
</context>
<context>
    <name>castello::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Benvenuto</translation>
    </message>
    <message>
        <source>Draw a Kubernetes cluster, see what it means, deploy it.</source>
        <translation>Disegnare un cluster Kubernetes, vedere che cosa comporta, eseguirne il deploy.</translation>
    </message>
    <message>
        <source>New here? Rehearse the sample: six machines come up in a simulated data centre on this computer. Nothing leaves it, and no account is needed.</source>
        <translation>È la prima volta? Provare l&apos;esempio: sei macchine si avviano in un data center simulato su questo computer. Nulla ne esce e non serve alcun account.</translation>
    </message>
    <message>
        <source>&amp;New castle</source>
        <translation>&amp;Nuovo castello</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ap&amp;ri…</translation>
    </message>
    <message>
        <source>Recent castles</source>
        <translation>Castelli recenti</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a recent castle: name and where it is</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1   %2 (missing)</source>
        <comment>a recent castle: name and where it was</comment>
        <translation>%1   %2 (mancante)</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 non c&apos;è più</translation>
    </message>
    <message>
        <source>Take %1 off this list; the file stays</source>
        <translation>Togli %1 da questo elenco; il file resta</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <translation>&amp;Torna a %1</translation>
    </message>
    <message>
        <source>Rehearse the &amp;sample</source>
        <translation>&amp;Prova l&apos;esempio</translation>
    </message>
</context>
<context>
    <name>castello::Workbench</name>
    <message>
        <source>Palette</source>
        <translation>Tavolozza</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Struttura</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ispettore</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>panel</comment>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>panel</comment>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>panel</comment>
        <translation>Testo</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema &amp;successivo</translation>
    </message>
    <message>
        <source>Shows the next problem, and its item on the canvas</source>
        <translation>Mostra il problema successivo e il suo elemento sull&apos;area di disegno</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemi (%1)</translation>
    </message>
    <message>
        <source>Shows or hides the panel %1</source>
        <translation>Mostra o nasconde il pannello %1</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Area di lavoro</translation>
    </message>
</context>
<context>
    <name>castello::YamlPath</name>
    <message>
        <source>“%1” is not a path; write keys with dots between them, for example groups.worker.count</source>
        <translation>“%1” non è un percorso; scrivere le chiavi separate da punti, per esempio groups.worker.count</translation>
    </message>
    <message>
        <source>There is no place “%1” in the document</source>
        <translation>Nel documento non esiste la posizione “%1”</translation>
    </message>
</context>
<context>
    <name>castello::YamlReader</name>
    <message>
        <source>A key is missing here; write one before the colon</source>
        <translation>Qui manca una chiave; scriverne una prima dei due punti</translation>
    </message>
    <message>
        <source>An alias cannot be a key; write the key itself</source>
        <translation>Un alias non può essere una chiave; scrivere la chiave stessa</translation>
    </message>
    <message>
        <source>This alias stands inside the value it refers to; write the value out</source>
        <translation>Questo alias si trova dentro il valore a cui si riferisce; scrivere il valore per esteso</translation>
    </message>
    <message>
        <source>The key “%1” is not text for YAML; put it in quotes: &quot;%1&quot;</source>
        <translation>Per YAML la chiave “%1” non è un testo; metterla tra virgolette: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Merging with “&lt;&lt;” is not supported; write the keys out</source>
        <translation>L&apos;unione con “&lt;&lt;” non è supportata; scrivere le chiavi per esteso</translation>
    </message>
    <message>
        <source>A list or a mapping cannot be a key; use a text</source>
        <translation>Una lista o una mappa non può essere una chiave; usare un testo</translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n level(s); flatten it</source>
        <translation>
            <numerusform>L&apos;annidamento qui supera %n livello; appiattirlo</numerusform>
            <numerusform>L&apos;annidamento qui supera %n livelli; appiattirlo</numerusform>
        </translation>
    </message>
    <message>
        <source>The key “%1” stands here twice; remove one of them</source>
        <translation>La chiave “%1” qui compare due volte; eliminarne una</translation>
    </message>
    <message>
        <source>The aliases unfold to too many values; write fewer</source>
        <translation>Gli alias si espandono in troppi valori; scriverne meno</translation>
    </message>
    <message>
        <source>This line is indented by a tab; YAML wants spaces</source>
        <translation>Questa riga è rientrata con una tabulazione; YAML richiede spazi</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1</source>
        <translation>Questo non è YAML valido: %1</translation>
    </message>
    <message>
        <source>The text is larger than 16 MiB; split it</source>
        <translation>Il testo supera 16 MiB; dividerlo</translation>
    </message>
    <message>
        <source>The YAML cannot be read: %1</source>
        <translation>Lo YAML non si può leggere: %1</translation>
    </message>
    <message>
        <source>There is nothing in the text</source>
        <translation>Il testo è vuoto</translation>
    </message>
    <message>
        <source>There is a second document in the text; remove the line “---” and what follows it</source>
        <translation>Nel testo c&apos;è un secondo documento; eliminare la riga “---” e quanto la segue</translation>
    </message>
</context>
<context>
    <name>castello::YamlSchema</name>
    <message>
        <source>“%1” is not what its tag !!%2 says; correct one of them</source>
        <translation>“%1” non è ciò che dice il suo tag !!%2; correggere uno dei due</translation>
    </message>
    <message>
        <source>The tag “%1” is not known here; remove it</source>
        <translation>Il tag “%1” qui non è noto; eliminarlo</translation>
    </message>
</context>
<context>
    <name>castello::cli</name>
    <message>
        <source>deploy a castle in the lab, from nothing, and show what came of it</source>
        <translation>eseguire il deploy di un castello nel lab, da zero, e mostrarne il risultato</translation>
    </message>
    <message>
        <source>check a castle; nothing is contacted</source>
        <translation>controllare un castello; non viene contattato nulla</translation>
    </message>
    <message>
        <source>write every file that follows from a castle</source>
        <translation>scrivere tutti i file che derivano da un castello</translation>
    </message>
    <message>
        <source>show what a deploy would do; exit code 2 when that is something</source>
        <translation>mostrare che cosa farebbe un deploy; codice di uscita 2 se c&apos;è qualcosa da fare</translation>
    </message>
    <message>
        <source>make the world as the castle says</source>
        <translation>rendere il mondo come dice il castello</translation>
    </message>
    <message>
        <source>take away every machine of the castle</source>
        <translation>eliminare ogni macchina del castello</translation>
    </message>
    <message>
        <source>show what there is</source>
        <translation>mostrare che cosa c&apos;è</translation>
    </message>
    <message>
        <source>change one value in a castle file and nothing else in it</source>
        <translation>modificare un valore in un file di castello e nient&apos;altro</translation>
    </message>
    <message>
        <source>write a castle with an identity of its own, from the sample or from another castle</source>
        <translation>scrivere un castello con identità propria, dall&apos;esempio o da un altro castello</translation>
    </message>
    <message>
        <source>make the operator&apos;s age identity, keep it in the key store and print its recipient</source>
        <translation>creare l&apos;identità age dell&apos;operatore, conservarla nell&apos;archivio delle chiavi e stamparne il destinatario</translation>
    </message>
    <message>
        <source>print the recipient of the operator&apos;s age identity</source>
        <translation>stampare il destinatario dell&apos;identità age dell&apos;operatore</translation>
    </message>
    <message>
        <source>store a secret, read from the terminal or standard input</source>
        <translation>salvare un segreto, letto dal terminale o dallo standard input</translation>
    </message>
    <message>
        <source>remove a secret from the key store</source>
        <translation>rimuovere un segreto dall&apos;archivio delle chiavi</translation>
    </message>
    <message>
        <source>show the lab and what is in it</source>
        <translation>mostrare il lab e che cosa contiene</translation>
    </message>
    <message>
        <source>empty the lab</source>
        <translation>svuotare il lab</translation>
    </message>
    <message>
        <source>end the lab; its world is gone</source>
        <translation>terminare il lab; il suo mondo scompare</translation>
    </message>
    <message>
        <source>put a VM that is not ours into the lab</source>
        <translation>mettere nel lab una VM che non è nostra</translation>
    </message>
    <message>
        <source>clone a VM in the lab by hand, with its tags and description</source>
        <translation>clonare a mano una VM nel lab, con i suoi tag e la sua descrizione</translation>
    </message>
    <message>
        <source>%1. Usage: %2</source>
        <translation>%1. Uso: %2</translation>
    </message>
    <message>
        <source>say what to do; “castello help” lists the commands</source>
        <translation>indicare che cosa fare; “castello help” elenca i comandi</translation>
    </message>
    <message>
        <source>“%1” is no command; “castello help” lists them</source>
        <translation>“%1” non è un comando; “castello help” li elenca</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command</source>
        <translation>--%1 non appartiene a questo comando</translation>
    </message>
    <message>
        <source>wrong number of arguments</source>
        <translation>numero di argomenti errato</translation>
    </message>
    <message>
        <source>the only other provider is “lab”; without --provider the castle&apos;s own are used</source>
        <translation>l&apos;unico altro provider è “lab”; senza --provider si usano quelli del castello</translation>
    </message>
    <message>
        <source>--speed takes a number from 1 to 1000</source>
        <translation>--speed richiede un numero da 1 a 1000</translation>
    </message>
    <message>
        <source>%1 exists; name a file that does not</source>
        <translation>%1 esiste; indicare un file che non esiste</translation>
    </message>
    <message>
        <source>Wrote %1 with the identity %2. Change addresses, hosts and storages to yours, then: castello validate %1</source>
        <translation>Scritto %1 con l&apos;identità %2. Adattare indirizzi, host e storage ai propri, poi: castello validate %1</translation>
    </message>
    <message>
        <source>The files of %1 lie in %2; secret ones are encrypted for its operators.</source>
        <translation>I file di %1 si trovano in %2; quelli segreti sono cifrati per i suoi operatori.</translation>
    </message>
    <message>
        <source>%1 holds an operator&apos;s identity already; “castello identity show” prints its recipient. Replacing it would lock you out of your castles</source>
        <translation>%1 contiene già l&apos;identità di un operatore; “castello identity show” ne stampa il destinatario. Sostituirla farebbe perdere l&apos;accesso ai propri castelli</translation>
    </message>
    <message>
        <source>Kept in %1 as “%2”. Make a copy of that entry in a safe place: whoever loses it loses the castles&apos; secrets. Recipient:</source>
        <translation>Conservata la voce “%2”; archivio: %1. Farne una copia in un luogo sicuro: chi la perde, perde i segreti dei castelli. Destinatario:</translation>
    </message>
    <message>
        <source>%1 holds no operator&apos;s identity; “castello identity new” makes one</source>
        <translation>%1 non contiene l&apos;identità di un operatore; “castello identity new” ne crea una</translation>
    </message>
    <message>
        <source>%1 (not shown):</source>
        <translation>%1 (non mostrato):</translation>
    </message>
    <message>
        <source>Kept in %1 as “%2”.</source>
        <translation>Conservata la voce “%2”; archivio: %1.</translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more.</source>
        <translation>La voce “%1” non c&apos;è più; archivio: %2.</translation>
    </message>
    <message>
        <source>“%1” is no VMID; write a number</source>
        <translation>“%1” non è un VMID; scrivere un numero</translation>
    </message>
    <message>
        <source>The lab does not run; a rehearsal starts it.</source>
        <translation>Il lab non è in esecuzione; lo avvia una prova (castello rehearse).</translation>
    </message>
    <message>
        <source>The lab runs, %1 times faster than life; its Proxmox is %2</source>
        <translation>Il lab è in esecuzione, %1 volte più veloce del reale; il suo Proxmox è %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in esecuzione</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ferma</translation>
    </message>
    <message>
        <source>The lab is empty.</source>
        <translation>Il lab è vuoto.</translation>
    </message>
    <message>
        <source>The lab does not run.</source>
        <translation>Il lab non è in esecuzione.</translation>
    </message>
    <message>
        <source>The lab has ended.</source>
        <translation>Il lab è terminato.</translation>
    </message>
    <message>
        <source>VM %1 (%2) is in the lab.</source>
        <translation>La VM %1 (%2) è nel lab.</translation>
    </message>
    <message>
        <source>VM %1 is a clone of VM %2.</source>
        <translation>La VM %1 è un clone della VM %2.</translation>
    </message>
    <message>
        <source>Rehearsal of %1: simulated machines behind the real protocols, %2 times faster than life. Nothing leaves this computer.</source>
        <translation>Prova di %1: macchine simulate dietro i protocolli reali, %2 volte più veloci del reale. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>The generated files lie in %1 (secret ones are encrypted).</source>
        <translation>I file generati si trovano in %1 (quelli segreti sono cifrati).</translation>
    </message>
    <message>
        <source>Try: castello plan %1 --provider lab; castello destroy %1 --provider lab; castello lab stop</source>
        <translation>Da provare: castello plan %1 --provider lab; castello destroy %1 --provider lab; castello lab stop</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 è in ordine.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>suggerimento</translation>
    </message>
    <message>
        <source>
Stopping; what runs is brought to a safe point. Press again to end at once.
</source>
        <translation>
Arresto in corso; quanto è in esecuzione viene portato a un punto sicuro. Premere di nuovo per terminare subito.
</translation>
    </message>
    <message>
        <source>%1 has errors; nothing was done</source>
        <translation>%1 contiene errori; non è stato fatto nulla</translation>
    </message>
    <message>
        <source>nobody is there to ask; nothing was done. Add --yes to go ahead</source>
        <translation>non c&apos;è nessuno a cui chiedere; non è stato fatto nulla. Aggiungere --yes per procedere</translation>
    </message>
    <message>
        <source>Everything on these machines will be lost. Type the castle&apos;s name to go ahead:</source>
        <translation>Tutto ciò che è su queste macchine andrà perso. Scrivere il nome del castello per procedere:</translation>
    </message>
    <message>
        <source>Go ahead? Type yes:</source>
        <translation>Procedere? Scrivere yes:</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>non è stato fatto nulla</translation>
    </message>
    <message>
        <source>Stopped: %1 steps done, %2 remain. Run the same command again to go on.</source>
        <translation>Interrotto: %1 passi eseguiti, %2 rimasti. Eseguire di nuovo lo stesso comando per proseguire.</translation>
    </message>
    <message>
        <source>Not finished: %1 steps done, %2 remain. Mend the cause and run the same command again to go on.</source>
        <translation>Non completato: %1 passi eseguiti, %2 rimasti. Rimuovere la causa ed eseguire di nuovo lo stesso comando per proseguire.</translation>
    </message>
    <message>
        <source>Done: %1 machines are as the castle says.</source>
        <translation>Fatto: %1 macchine sono come dice il castello.</translation>
    </message>
    <message>
        <source>left over: %1</source>
        <translation>rimasto: %1</translation>
    </message>
    <message>
        <source>Done: no VM, disk, cloud-init volume or pool member of %1 is left. Images stay for the next time.</source>
        <translation>Fatto: di %1 non resta nessuna VM, nessun disco, volume cloud-init o membro del pool. Le immagini restano per la prossima volta.</translation>
    </message>
    <message>
        <source>nothing was typed; nothing was stored</source>
        <translation>non è stato scritto nulla; non è stato salvato nulla</translation>
    </message>
    <message>
        <source>Passphrase of the key file:</source>
        <translation>Passphrase del file delle chiavi:</translation>
    </message>
    <message>
        <source>The same again, for the new file:</source>
        <translation>Di nuovo la stessa, per il nuovo file:</translation>
    </message>
    <message>
        <source>the two passphrases differ; nothing was stored</source>
        <translation>le due passphrase sono diverse; non è stato salvato nulla</translation>
    </message>
    <message>
        <source>No changes: the world is as the castle says.</source>
        <translation>Nessuna modifica: il mondo è come dice il castello.</translation>
    </message>
    <message>
        <source>Nothing to destroy.</source>
        <translation>Nulla da distruggere.</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>not created</source>
        <translation>non creata</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>waits for its config</source>
        <translation>attende configurazione</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>not Ready</source>
        <translation>non Ready</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>in ingresso</translation>
    </message>
    <message>
        <source>etcd</source>
        <translation>etcd</translation>
    </message>
    <message>
        <source>the castle does not ask for it</source>
        <translation>il castello non la richiede</translation>
    </message>
    <message>
        <source>%1 on %2: %3 of %4 machines Ready</source>
        <translation>%1 su %2: %3 macchine su %4 Ready</translation>
    </message>
    <message>
        <source>the lab (simulated)</source>
        <translation>lab (simulato)</translation>
    </message>
    <message>
        <source>  not touched: VM %1 (%2) on %3: %4</source>
        <translation>  non toccata: VM %1 (%2) su %3: %4</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (era %2)</translation>
    </message>
    <message>
        <source>that would make %1 wrong; nothing was written</source>
        <translation>così %1 diventerebbe errato; non è stato scritto nulla</translation>
    </message>
    <message>
        <source>say what to do with “%1”:
%2</source>
        <translation>indicare che cosa fare con “%1”:
%2</translation>
    </message>
    <message>
        <source>simulated machines instead of the castle&apos;s own</source>
        <translation>macchine simulate invece di quelle proprie del castello</translation>
    </message>
    <message>
        <source>how much faster than life the lab is: 1 to 1000</source>
        <translation>quanto il lab è più veloce del reale: da 1 a 1000</translation>
    </message>
    <message>
        <source>where secrets are: keychain, environment or file:PATH</source>
        <translation>dove sono i segreti: keychain, environment o file:PATH</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>non chiedere conferma</translation>
    </message>
    <message>
        <source>plan the destruction</source>
        <translation>pianificare la distruzione</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>dove scrivere</translation>
    </message>
    <message>
        <source>the castle to start from, instead of the sample</source>
        <translation>il castello da cui partire, invece dell&apos;esempio</translation>
    </message>
    <message>
        <source>print for programs</source>
        <translation>stampare in formato per programmi</translation>
    </message>
    <message>
        <source>Castello %1: Talos Linux clusters on Proxmox VE, from one file and back.

Usage: castello [FILE] opens the window, castello COMMAND works without one:

</source>
        <translation>Castello %1: cluster Talos Linux su Proxmox VE, da un solo file e ritorno.

Uso: castello [FILE] apre la finestra, castello COMANDO funziona senza:

</translation>
    </message>
    <message>
        <source>
“castello help COMMAND” tells its options.
Exit codes: 0 done or no change, 1 error, 2 the plan has changes.
</source>
        <translation>
“castello help COMANDO” ne elenca le opzioni.
Codici di uscita: 0 fatto o nessuna modifica, 1 errore, 2 il piano contiene modifiche.
</translation>
    </message>
    <message>
        <source>“%1” is a file, but none with the name of a castle; castles end in .castle.yaml</source>
        <translation>“%1” è un file, ma non ha il nome di un castello; i castelli finiscono in .castle.yaml</translation>
    </message>
    <message>
        <source>machines: %1 to create, %2 to change, %3 to destroy</source>
        <translation>macchine: %1 da creare, %2 da cambiare, %3 da distruggere</translation>
    </message>
</context>
</TS>

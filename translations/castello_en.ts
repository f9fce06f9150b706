<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message>
        <source>Castle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasWorld</name>
    <message>
        <source>Items in view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountStepper</name>
    <message numerus="yes">
        <source>%n machine(s) in %1</source>
        <translation>
            <numerusform>%n machine in %1</numerusform>
            <numerusform>%n machines in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One machine less in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One machine more in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>An empty castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a host from the palette to here, then control planes and workers onto it. With the keyboard: choose a tile and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or open the sample castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be read as a castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problems say where it is wrong. Once that is corrected in the text, the castle is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the canvas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>zoom so that all is in view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring all into view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::AboutDialog</name>
    <message>
        <source>About Castello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castello %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws, deploys and destroys Kubernetes clusters of Talos Linux on Proxmox VE.

It sends nothing about you anywhere. Licence: Apache 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::AddressRange</name>
    <message>
        <source>“%1” is not a range; write the first and the last address, for example 192.168.1.155-192.168.1.179</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range “%1” ends before it starts; write %2-%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Age</name>
    <message>
        <source>there is nobody to encrypt to; name at least one age recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>none of the %n age identities opens the file; ask one of its recipients to add you</source>
        <translation>
            <numerusform>the only age identity at hand (%n) does not open the file; ask one of its recipients to add you</numerusform>
            <numerusform>none of the %n age identities opens the file; ask one of its recipients to add you</numerusform>
        </translation>
    </message>
    <message>
        <source>the passphrase is empty; give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase does not open the file; check it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the age file is damaged or was changed (%1); take an undamaged copy from Git or a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a private age identity; give the public recipient, which begins with age1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH keys are not supported as recipients; make an age key with age-keygen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post-quantum recipients (age1pq1…) are not supported yet; use an X25519 recipient (age1…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardware recipients (%1…) are not supported; use an X25519 recipient (age1…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients of the age plugin %1 are not supported; use an X25519 recipient (age1…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an age recipient; copy the whole line that begins with age1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post-quantum identities (AGE-SECRET-KEY-PQ-1…) are not supported yet; use an X25519 identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identities of age plugins are not supported; use an X25519 identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH keys are not supported as identities; make an age key with age-keygen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a public age recipient; give the identity, which begins with AGE-SECRET-KEY-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an age identity; copy the whole line that begins with AGE-SECRET-KEY-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of the age keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no age identity in the text; give a line that begins with AGE-SECRET-KEY-1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::AllFixes</name>
    <message numerus="yes">
        <source>Fix %n problem(s)</source>
        <translation>
            <numerusform>Fix %n problem</numerusform>
            <numerusform>Fix %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castello::AmountField</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::BundleFile</name>
    <message>
        <source>there is no Talos secrets bundle at %1; deploy makes one, or take it from Git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten: a running cluster may depend on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secrets would be encrypted to operators of whom none is you; add your age recipient to secrets.operators of the castle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::CanvasCommands</name>
    <message>
        <source>One machine &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the group of the selected item up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One machine &amp;less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the group of the selected item down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the network with the arrows, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on &amp;host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the host with the arrows, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the selected item another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds another item like the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the selected items out of the castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects everything on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select machines first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::CanvasGestures</name>
    <message>
        <source>Drop it on a host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::CanvasLayout</name>
    <message>
        <source>%1 cannot be read; items are placed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or of another version; items are placed anew, and saving replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written; the castle itself was saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::CanvasScene</name>
    <message>
        <source>%1: this castle asks for %2. What the host has is not known yet; Plan or Refresh looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>capacity of a host: 12 of 24</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in all; %3 used by others, %4 by this castle, %5 planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cores</source>
        <comment>capacity of a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <comment>capacity of a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk</source>
        <comment>capacity of a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag these onto a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxmox node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop control planes or workers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <comment>machines of a group on this host</comment>
        <translation>
            <numerusform>%Ln here</numerusform>
            <numerusform>%Ln here</numerusform>
        </translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s) · %1</source>
        <comment>machine</comment>
        <translation>
            <numerusform>%Ln core · %1</numerusform>
            <numerusform>%Ln cores · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP %1</source>
        <comment>shared address of the API</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let’s Encrypt, staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let’s Encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s)</source>
        <translation>
            <numerusform>%Ln replica</numerusform>
            <numerusform>%Ln replicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln machine</numerusform>
            <numerusform>%Ln machines</numerusform>
        </translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on host %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name of an item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::CanvasViewModel</name>
    <message numerus="yes">
        <source>Align %Ln item(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Align %Ln item</numerusform>
            <numerusform>Align %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %Ln item(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Distribute %Ln item</numerusform>
            <numerusform>Distribute %Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <comment>undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln item(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Move %Ln item</numerusform>
            <numerusform>Move %Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay out automatically</source>
        <comment>undo</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::CastleDocument</name>
    <message>
        <source>“%1” is not a file; name a castle file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”; check the name, or make a castle with castello new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read; check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MiB; that is no castle file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a UTF-8 text; save it in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed since “%1”; that step cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program; open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written; check the permissions of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved and is as it was; check the space on its disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no text; open a castle file (*.castle.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”; make it, or save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::CastleReader</name>
    <message>
        <source>“%1” is not a UUID; castello new makes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a host; write provider and host, for example home/pve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a range of VMIDs; write the first and the last, for example 420-499</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no machine of this group; its machines are %2-1, %2-2 and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This castle was written for a newer Castello (%1); update Castello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version of castle documents; write castello/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is a “%1”, not a Castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty; write a value or remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known for “%2”; write one of: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is not known here: did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not supported yet; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lacks the key “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no value; write %2 or remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping, that is keys with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list, for example [a, b]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a text; YAML takes %2 for something else, so put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can have only one of vip, address and dns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::CastleSchema</name>
    <message>
        <source>The castle&apos;s schema cannot be read; install Castello again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::ChoiceField</name>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Cidr</name>
    <message>
        <source>“%1” is not a network; write address and prefix length, for example 192.168.1.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an address inside a network; the network itself is written %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::ClearSecrets</name>
    <message>
        <source>a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an age identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Proxmox API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There seems to be %1 in clear here; take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castle files go to Git. Keep secrets in the key store and name the entry here. A secret that was committed must be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::CommandModel</name>
    <message>
        <source>%1, not available: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command fits “%1”. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::ConsentDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1. It takes about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1. It takes about %2, and can be cancelled and resumed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: VM and disks</source>
        <comment>what is lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine: what is lost of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These machines and everything on them go for good. They are simulated ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These machines and everything on them go for good. Nothing brings the data back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing, the secrets and what is in Git stay: the castle can rise again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the castle&apos;s &amp;name, %1, to go ahead:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destroy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 above first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab: a rehearsal on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Crypto</name>
    <message>
        <source>the cryptographic library failed; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side&apos;s key is of low order; make a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data was changed or belongs to another key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Deadline</name>
    <message numerus="yes">
        <source>no answer within %n second(s)</source>
        <translation>
            <numerusform>no answer within %n second</numerusform>
            <numerusform>no answer within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castello::DeployedSnapshot</name>
    <message>
        <source>%1 cannot be written; the next preview has nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::DifferenceView</name>
    <message>
        <source>Differences, line by line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::DocumentEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new value must be YAML on one line, for example 4 or [a, b]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be changed without touching something else; edit the text by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a “%1” already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::DocumentSession</name>
    <message>
        <source>castle</source>
        <comment>name of a new castle: small letters, digits, dashes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <comment>undo</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::DrawingCommands</name>
    <message>
        <source>A&amp;rrange automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every item its automatic place; one step of undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the selected items below each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the selected items beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Distribute evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the selected items equal gaps from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the drawing larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the drawing smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the drawing at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several items first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Duration</name>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here, %2 on real hardware</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::EncryptedFile</name>
    <message>
        <source>the file %1 cannot be read; check who owns it and its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 cannot be written; check who owns its folder and the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 could not be written whole and was left as it was; make room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 cannot be made; check the permissions of the one above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Engine</name>
    <message>
        <source>a VM that the token may not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 in the pool %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address %1 of %2 belongs to VM %3 (%4) on %5, which is not of this castle; change the address, or remove that VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machines of this castle exist and its secrets %1 are not here; restore the file from Git: without it nobody can talk to them, and new secrets would make a second cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding and its remedy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider is not ready for this castle; nothing was done:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected; set metadata.protected to false first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machines are gone, but not all of their disks; remove what is listed above by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run ended well, yet the world is not as the castle says; see the plan above and deploy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run ended well, yet something of the castle is there again; see the plan above and destroy again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::EngineExecutor</name>
    <message>
        <source>the secrets bundle %1 is gone; restore it from Git: without it nobody can talk to these machines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::EngineJobs</name>
    <message>
        <source>the lab does not run, and its secrets are gone with it: deploy to it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was done meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::EnvironmentKeyStore</name>
    <message>
        <source>secrets of the environment cannot be changed from here; set %1 where Castello is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the environment variable %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::EtcdSteps</name>
    <message>
        <source>etcd had been bootstrapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time to be synced and the container runtime to be healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etcd begins on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etcd to have %1 as a voting member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of %1 etcd members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to leave etcd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left etcd; %1 members remain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other control plane answers; nothing was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to say whether it has etcd data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::FieldChange</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit here. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like a secret; secrets never stand in a castle file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read now; correct it in the text view first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <comment>undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <comment>undo</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::FieldRow</name>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here; %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::FileCommands</name>
    <message>
        <source>&amp;New castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts an empty castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a copy of the sample castle, ready to rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a castle file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves a copy with an identity of its own, so that it claims no machine of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the castle and shows the welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The castle was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>castle</source>
        <comment>name of a new castle: small letters, digits, dashes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castles (*.castle.yaml *.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The castle was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy has an identity of its own: the machines of the original stay the original&apos;s, and deploying this one makes new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from the sa&amp;mple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a text that cannot be read as a castle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a castle that can be read, and would be replaced. Nothing can be deployed from the text as it is; the problems say where it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::FileGuard</name>
    <message>
        <source>“%1” is not there any more. Save to write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and here too. Which one counts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file and what is drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with − are only in the file, lines with + are only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;load, dropping mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::FilePage</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the text shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the text shown in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to last deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the placeholders back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this file with the real keys, after a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal &amp;secrets…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::FileTree</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::FileTreeModel</name>
    <message>
        <source>holds secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes away</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::FileWriter</name>
    <message>
        <source>the folder %1 cannot be made; check its permissions and the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written; check its permissions and the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not YAML: a mistake of Castello</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Files</name>
    <message>
        <source>Give the castle an identity</source>
        <comment>undo</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <comment>of a search</comment>
        <translation>
            <numerusform>%n hits</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castello::FindingCard</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Flux</name>
    <message>
        <source>The castle has Longhorn but locks no version of it; set versions.longhorn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux cannot read from “%1”; write gitops.workloads.remote as ssh://git@HOST/OWNER/NAME or https://….</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Generate</name>
    <message>
        <source>%1 has no secrets yet: the first deploy makes them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Gestures</name>
    <message>
        <source>A host stands by itself; drop it on the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add host %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network stands by itself; drop it on the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines go onto a host, a network or the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control planes are there already; change how many they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n control plane(s)</source>
        <translation>
            <numerusform>Add %n control plane</numerusform>
            <numerusform>Add %n control planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n worker(s)</source>
        <translation>
            <numerusform>Add %n worker</numerusform>
            <numerusform>Add %n workers</numerusform>
        </translation>
    </message>
    <message>
        <source>There can be only one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster has one group of control planes; change how many they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no room for %n more machine(s); make it larger, or take addresses from something else</source>
        <translation>
            <numerusform>“%1” has no room for %n more machine; make it larger, or take addresses from something else</numerusform>
            <numerusform>“%1” has no room for %n more machines; make it larger, or take addresses from something else</numerusform>
        </translation>
    </message>
    <message>
        <source>It is there already; there can be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Longhorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load balancer hands out addresses of a network; add one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no free address left for a load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ingress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both repositories are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only machines are connected to a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no network; end the connection on one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is connected to “%2” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not connected to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a group of machines has a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A group has up to %n machine(s)</source>
        <translation>
            <numerusform>A group has up to %n machine</numerusform>
            <numerusform>A group has up to %n machines</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>a group to a number of machines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only machines live on a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The castle itself cannot be removed; make a new one instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>Remove %n item</numerusform>
            <numerusform>Remove %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castello::HelpBox</name>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::HistoryModel</name>
    <message>
        <source>Destroy</source>
        <comment>a run that was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy</source>
        <comment>a run that was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <comment>outcome of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>outcome of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on now</source>
        <comment>outcome of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>outcome of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 longer)</source>
        <comment>compared with the run before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 shorter)</source>
        <comment>compared with the run before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::HistoryPanel</name>
    <message>
        <source>The newest run did not come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume looks at what is there, shows what is left, asks, and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every deploy and destroy of this castle is kept here, with how long each step took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sume…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Http</name>
    <message>
        <source>A line break or control character stands in a request or its credentials; enter them again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address that can be used; write it as https://HOST or https://HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached within %n second(s); check the address and that the server runs.</source>
        <translation>
            <numerusform>%1 could not be reached within %n second; check the address and that the server runs.</numerusform>
            <numerusform>%1 could not be reached within %n seconds; check the address and that the server runs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, port %2, could not be reached; check the address and that the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the request, but its answer was lost; whether it was done has to be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>no answer within %n second(s)</source>
        <translation>
            <numerusform>no answer within %n second</numerusform>
            <numerusform>no answer within %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer within %n second.</numerusform>
            <numerusform>%1 did not answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 broke the connection off before it had answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::ImageFactory</name>
    <message>
        <source>The image factory %1 refuses the schematic; check the system extensions and kernel arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image factory %1 did not register the schematic; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image factory %1 makes another image of the schematic than was planned; use a factory without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image factory %1 knows no such image; check the Talos version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image factory %1 cannot make the image now; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image factory %1 does not say which versions it has; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::ImageSteps</name>
    <message>
        <source>the Image Factory to know the schematic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Image Factory to build the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to download the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the download ended well and the image is not on %1; look at the task in Proxmox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::InspectorFacts</name>
    <message>
        <source>does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet; VMID %1 if free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n drawn here</source>
        <comment>machines</comment>
        <translation>
            <numerusform>%n drawn here</numerusform>
            <numerusform>%n drawn here</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from before it was renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet; “Save as” gives one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::InspectorForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field and the network or disk that it is of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Proxmox node that machines live on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host’s name in Proxmox. Another name means another host: machines that were made on the old one move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines are called after it: NAME-1, NAME-2. A new name keeps the machines and their addresses; their host names change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What groups and providers call this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What groups call this provider: NAME/HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n items</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed here is changed in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of different kinds have no fields in common.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::InspectorPanel</name>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the castle cannot be read now. Correct it in the text view, then edit here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1 out of the castle; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds another one like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::IpAddress</name>
    <message>
        <source>“%1” is not an IP address; write it in full, for example 192.168.1.10 or fd00::10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Journal</name>
    <message>
        <source>the journal in %1 cannot be written, so nothing more is started; make room there, or make the folder writable, and run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 cannot be made; make its parent writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be written in %1; make room there, or make the folder writable, and run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another run of this castle is in progress (process %1); wait for it, or end it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::KeyStore</name>
    <message>
        <source>store it with “castello secret set %1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::KeyStores</name>
    <message>
        <source>“%1” is no key store; there are keychain, environment and file:PATH</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::KeychainKeyStore</name>
    <message>
        <source>the system keychain refused; unlock it and allow Castello to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system keychain cannot be used; log in to a desktop with a running keychain (gnome-keyring, KWallet), or keep the secrets in a passphrase file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the system keychain did not answer within %n minute(s); unlock it and try again</source>
        <translation>
            <numerusform>the system keychain did not answer within %n minute; unlock it and try again</numerusform>
            <numerusform>the system keychain did not answer within %n minutes; unlock it and try again</numerusform>
        </translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Kubernetes</name>
    <message>
        <source>The kubeconfig cannot be used: “%1” is missing or wrong; fetch it again from a control plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 is not ready yet; wait and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pod(s) still run on %1; see what holds them, then try again.</source>
        <translation>
            <numerusform>%n pod still runs on %1; see what holds it, then try again.</numerusform>
            <numerusform>%n pods still run on %1; see what holds them, then try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 does not allow this; fetch a new kubeconfig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 does not have this object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 cannot do this now; wait and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 does not accept this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 is not ready to answer; wait and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 did not say whether it was done; look before repeating it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kubernetes API at %1 failed; its own words follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kubernetes API gave an answer that is no JSON; check that the endpoint is a Kubernetes API.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::KubernetesSteps</name>
    <message>
        <source>a control plane to hand out the kubeconfig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept encrypted in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Kubernetes API to be ready at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Kubernetes node to be Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine to tell about its storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no Kubernetes node any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pods to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to be allowed to leave: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Kubernetes node to be deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Lab</name>
    <message>
        <source>Nothing answers at %1 port %2 in the lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab does not answer; start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question to the lab was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab refuses this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab %1 cannot be started; build or install it beside castello.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running lab is of version %1; stop it with &quot;castello lab stop&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab does not answer; its log is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab cannot open a port on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab cannot open its control socket %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Legend</name>
    <message>
        <source>%1 %2</source>
        <comment>how many machines are in a state: 3 running</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::LineField</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions (Alt+Down in the field)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::LiveState</name>
    <message>
        <source>drawn</source>
        <comment>state of a machine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be created</source>
        <comment>state of a machine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be changed</source>
        <comment>state of a machine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be destroyed</source>
        <comment>state of a machine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being worked on</source>
        <comment>state of a machine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <comment>state of a machine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a machine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drifted</source>
        <comment>state of a machine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a machine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a machine</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::MacAddress</name>
    <message>
        <source>“%1” is not the hardware address of a network card; write six pairs of hexadecimal digits, for example BC:24:11:00:01:55</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::MainToolBar</name>
    <message>
        <source>Main toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Deploy and Destroy work: in the lab, a simulation on this computer, or at the castle&apos;s own providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab (rehearsal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers: none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;ovider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, theme, secrets, lab and shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds any command by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts every panel back where it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the screen with the window, or gives it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the welcome page; the castle stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every shortcut, to learn and to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Castello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample. Press Deploy to rehearse it: nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run of this castle did not come to its end. Resume it to finish what is left; nothing is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — Castello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a castle first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the castle first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sume…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Mebibytes</name>
    <message>
        <source>“%1” is not an amount; write a whole number with MiB, GiB or TiB, for example 8GiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::OpenSite</name>
    <message>
        <source>%1 has no id, so its machines could not be told from other castles&apos;. “castello new FILE --from THIS” writes a copy with an id; or rehearse this one with --provider lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no entry “%2” for the provider %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Outline</name>
    <message>
        <source>%1 ×%2</source>
        <comment>a group and how many machines it has</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxmox VE</source>
        <comment>type of a provider</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>shared address of the control planes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n replica</numerusform>
            <numerusform>%n replicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <comment>issuer of certificates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging</source>
        <comment>issuer of certificates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control plane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::OutlinePanel</name>
    <message>
        <source>&amp;Show on the canvas	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;more	+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;less	-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate	Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::OutlineView</name>
    <message>
        <source>Outline of the castle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Ownership</name>
    <message>
        <source>it carries our tag, but its description does not end with our line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the SMBIOS UUID of one of our machines and nothing else of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another VM has the same SMBIOS UUID, as a restored backup does; delete one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its SMBIOS UUID is not the one in its description, as with a clone made by hand; remove our line from its description and our tag, and it is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our tag was taken off; put it back, or remove our line from its description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made a template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Palette</name>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Proxmox server that machines live on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three machines that run Kubernetes itself; the cluster bears the loss of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines that run your applications. Change how many they are at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses for machines, and the bridge that they are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longhorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage that keeps copies of every volume on several machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MetalLB: gives services addresses of your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik: leads web addresses to applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cert-manager: gets certificates from Let&apos;s Encrypt and renews them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the cluster as your Git repository says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Git repository: for the castle&apos;s own files, and for what Flux reads.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::PalettePanel</name>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has errors; mend these first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::PaletteTile</name>
    <message>
        <source>%1
Drag it onto the canvas, or press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what it is, and why it cannot be added</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::PanelCommands</name>
    <message>
        <source>&amp;Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the keyboard to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the keyboard to the part of the window before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the panel %1 and moves the keyboard there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::PassphraseDesk</name>
    <message>
        <source>the key file does not exist; choose another key store in the settings, or make the file with “castello secret set NAME --keys file:PATH”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no passphrase was given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::PassphraseKeyStore</name>
    <message>
        <source>%1 does not hold Castello&apos;s secrets; move it away to begin a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase file %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Pki</name>
    <message>
        <source>this is not an unencrypted private key in PEM form; give the key as Talos or openssl writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a certificate in PEM form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Plan</name>
    <message>
        <source>the plan is damaged; make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no plan that Castello can read; make it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::PlanModel</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::PlanPanel</name>
    <message>
        <source>This plan is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The castle or the world has changed since. It is shown, but cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to destroy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the castle&apos;s name, then carries out this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks, then carries out this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what exists and comparing it with the castle. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan says what a deploy would create, change and destroy, and how long it takes. Planning changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::PlanRows</name>
    <message>
        <source>create</source>
        <comment>action of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <comment>action of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace</source>
        <comment>action of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destroy</source>
        <comment>action of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <comment>action of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data disk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, %3 cores, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <comment>reason of a change in the plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost for good</source>
        <comment>data in the plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made once, kept encrypted beside the castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talos image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1; shared, so it stays after a destroy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bootstrapped once, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <comment>line of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::PlanRunner</name>
    <message numerus="yes">
        <source>given up after %n minute(s); look at the machine, then run again to go on from here</source>
        <translation>
            <numerusform>given up after %n minute; look at the machine, then run again to go on from here</numerusform>
            <numerusform>given up after %n minutes; look at the machine, then run again to go on from here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castello::Planner</name>
    <message>
        <source>the castle is destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing a living machine is not supported yet (%1); write the old values again, or destroy and deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the castle has no control plane; ask for at least one, or destroy the castle to take everything away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 may be %2, but is not surely ours, so that neither is touched; settle what the note says about it, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the castle does not ask for it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the VMs of this castle carry the name “%1”, but its file says “%2”; write the old name again, or give the castle an id of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 is left alone: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 is locked by its host (%2); what is to be done to it fails until that ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 is not ours and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on %2, the castle says %3; it stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMID %1 is taken, so %2 gets %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer, so it goes without being drained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etcd does not answer, so that control plane %1 cannot leave it; start the control planes first, or destroy the castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without control plane %1 only %2 of %3 etcd members would answer, which is no majority; bring the other control planes up first, or destroy the castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything on disk %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes node %1 has no machine any more and is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every VMID from %1 to %2 is taken, so there is none for %3; make “vmids” of group “%4” larger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Preflight</name>
    <message>
        <source>make it with “pveum pool add %1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no host %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host %1 is not online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch it on, or place its machines elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host %1 has no storage %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the storage %1 is not active on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“pvesm status” on that host says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the storage %1 does not take “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow it with “pvesm set %1 --content %2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disks on %1 may grow to %2, and %3 has %4 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin storage takes them until it is full; make room, or smaller disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the control planes together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load balancers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something answers at %1, port %2, the address meant for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something refuses connections at %1, the address meant for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it away from there, or choose other addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if that is not a firewall, take the address away from there, or choose other addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disks on %1 take %2, and %3 has %4 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this storage gives every disk its whole size at once; make room, or smaller disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the host %1 has %n core(s), fewer than %2 shall have</source>
        <translation>
            <numerusform>the host %1 has %n core, fewer than %2 shall have</numerusform>
            <numerusform>the host %1 has %n cores, fewer than %2 shall have</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxmox does not start such a VM; give it fewer cores, or another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor of %1 lacks %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talos needs x86-64-v2; place the machines on a host with a newer processor, or, when this host is a VM itself, give it the CPU type “host”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machines on %1 take %2 of memory; it has %3, of which %4 are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop other VMs there, give the machines less memory, or place some on another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the clock of %1 is %n second(s) ahead of this computer&apos;s</source>
        <translation>
            <numerusform>the clock of %1 is %n second ahead of this computer&apos;s</numerusform>
            <numerusform>the clock of %1 is %n seconds ahead of this computer&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the clock of %1 is %n second(s) behind this computer&apos;s</source>
        <translation>
            <numerusform>the clock of %1 is %n second behind this computer&apos;s</numerusform>
            <numerusform>the clock of %1 is %n seconds behind this computer&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>certificates would not be valid yet, or not any more; have both follow the same time: “timedatectl set-ntp true”, here, and “chronyc tracking” there says how far off it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no pool %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host %1 could not be asked: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“pvecm status” on a host says whether they reach each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host %1 has no bridge %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it on the host under System, Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it on the host under System, Network, or use one that it has: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Image Factory could not be asked for Talos %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image is ordered from this computer: it must reach the factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Image Factory does not build Talos %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a version that it has, up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token %1 of %2 has no rights at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token with privilege separation has only what is given to it and to its user; as the administrator run on a host: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token %1 of %2 lacks %3 on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the administrator run on a host: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Preview</name>
    <message>
        <source>The next deploy brings this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The castle was never saved, so there is nothing on disk to compare with. Save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encrypted, so it cannot be compared here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on disk yet. “castello generate” writes it, encrypted, to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference: %1 is as shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on disk yet. “castello generate” writes it to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deployed from here yet. After a deploy, this shows what has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference: this is what was deployed last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The castle no longer gives this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::PreviewPanel</name>
    <message>
        <source>Open &amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The castle cannot be read; these files follow from what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files are missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The castle has errors; these files are not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the real secrets of this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sees this screen, or a recording of it, can take the cluster over. They are hidden again when you open another file, change the castle or leave this panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the secrets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets cannot be opened while the castle has errors or its key store is not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not revealed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the real secrets. They are hidden again when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has these keys can take the cluster over; nothing protects them outside of this window. The encrypted files that “castello generate” writes are safe to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy real secrets to the clipboard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save real secrets in a file, in clear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Problems</name>
    <message>
        <source>In the text: “%1”, line %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::ProblemsModel</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>castle</source>
        <comment>what a problem is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <comment>button: settle this problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <comment>what a problem is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::ProblemsPanel</name>
    <message>
        <source>Show errors: they stand in the way of a deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show warnings and hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix &amp;all that can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a problem to read why it is one and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems: this castle can be planned and deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does every quick fix, as one step that can be undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::ProcessSecurity</name>
    <message>
        <source>crash dumps could not be switched off, so secrets might end in one; run Castello outside of the sandbox that forbids it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Proxmox</name>
    <message>
        <source>The pool %1 is missing or hidden from the token, which may not make it; have the administrator run: pveum pool add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lacks the right %2 on %1; grant it there to the user and to the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not do this; give the user and the token the rights that Castello needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VM is locked (%1); wait until that has ended, or have an administrator unlock the VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is at work on the VM or the storage; try again when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VM&apos;s configuration was changed meanwhile; look at it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be made exists already; look at whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be taken away while it runs, is protected or is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Proxmox server knows no host of that name; correct it in the castle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for does not exist on the Proxmox server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Proxmox cluster has no quorum and changes nothing now; bring enough of its hosts back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxmox could not do it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxmox refused a value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was refused by %1; check that it is complete (USER@REALM!ID=SECRET), exists and has not expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot reach the host that this is about; check that the host is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passed the request on and got no answer; whether it was done has to be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server runs Proxmox VE %1, which cannot import disk images from a storage; update it to 8.4 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task %1 %2 has not ended yet; it goes on. Look at it on the Proxmox server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer as a Proxmox server does; check the address and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server named a task in a way that is not Proxmox&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Proxmox token is not complete; enter it as USER@REALM!ID=SECRET, for example castello@pve!app=…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::QuickFix</name>
    <message numerus="yes">
        <source>Give %n machine(s) that run another address?</source>
        <translation>
            <numerusform>Give a machine that runs another address?</numerusform>
            <numerusform>Give %n machines that run another address?</numerusform>
        </translation>
    </message>
    <message>
        <source>The castle would ask for other addresses than these have: %1. Nothing happens to them before you deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the castle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::RecoveryDialog</name>
    <message>
        <source>Recover unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castello ended before a castle that was never saved could be. This is how it stood at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castello ended before the changes to “%1” were saved. This is what was changed until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Rename</name>
    <message>
        <source>There is a “%1” already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename group %1 to %2</source>
        <comment>undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would come at another place among the networks of a group, and give its machines other hardware addresses; choose a name that keeps the alphabetical order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename network %1 to %2</source>
        <comment>undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename provider %1 to %2</source>
        <comment>undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename host %1 to %2</source>
        <comment>undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name; write small letters, digits and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no name of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::RunCommands</name>
    <message>
        <source>&amp;Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything that is wrong or doubtful in the castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a deploy would do, without doing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, asks, and makes the world as the castle is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;stroy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, asks, and takes away every machine of this castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run within a second; it can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume the unfinished run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans what is left of a run that did not come to its end, and carries it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at the world again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the provider how the machines stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the current run to end, or stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is no castle now: correct it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Correct %n problem(s) first</source>
        <translation>
            <numerusform>Correct %n problem first</numerusform>
            <numerusform>Correct %n problems first</numerusform>
        </translation>
    </message>
    <message>
        <source>No run of this castle is unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stopping already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are in an encrypted file. Its passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castello is at work. What shall happen to the run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that is stopped leaves everything as it is then. The next start offers to resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait, then close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the la&amp;b…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the lab as the place first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lab runs; a rehearsal starts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall the lab be emptied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every machine that was rehearsed there is lost, of other castles too. Castle files and real hardware are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all that was rehearsed out of the lab, so that its addresses are free again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::RunController</name>
    <message>
        <source>The castle has no provider yet: add a host from the palette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This castle is a sample or was never saved. Save it as your own castle: that gives it an identity of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The castle has %n error(s); mend them first, see Problems.</source>
        <translation>
            <numerusform>The castle has %n error; mend them first, see Problems.</numerusform>
            <numerusform>The castle has %n errors; mend them first, see Problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castello::RunModel</name>
    <message>
        <source>%1: %2</source>
        <comment>step: what it says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row of the run: name, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a machine in a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of ~%2</source>
        <comment>elapsed of expected: about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine or step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>what a step waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::RunNotice</name>
    <message>
        <source>&amp;Show the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deploy of %1 did not succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destruction of %1 did not succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;try…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the la&amp;b…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is empty. Deploy begins a new rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab still holds another rehearsal: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::RunPanel</name>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run within a second; it can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen step said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroying %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploying %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · about %3 left</source>
        <comment>steps · elapsed · remaining</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>steps · elapsed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lab&apos;s time, which goes %1 times faster than life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run of %1 did not come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done stays done. Resume looks at what is there, shows what is left, asks, and goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy plans, asks, and then shows every step here while it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;try…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2×</source>
        <comment>steps and times · how fast the lab goes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::RunProgress</name>
    <message>
        <source>waiting</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun: a step before it failed</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun: the run was ending</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::RunReport</name>
    <message>
        <source>%1 is gone: no VM, disk, cloud-init volume or pool member of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing and the images stay: Deploy makes it rise again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is deployed: %n machine(s) are as the castle says.</source>
        <translation>
            <numerusform>%1 is deployed: %n machine are as the castle says.</numerusform>
            <numerusform>%1 is deployed: %n machines are as the castle says.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are done, but the result was not found as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again: the new plan says what is still to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the new plan and run it: it says what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these by hand: nothing refers to them any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) remain.</source>
        <translation>
            <numerusform>%n step remain.</numerusform>
            <numerusform>%n steps remain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are done and stay done.</source>
        <translation>
            <numerusform>%n step are done and stay done.</numerusform>
            <numerusform>%n steps are done and stay done.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cancelled the deploy of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled the destruction of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume goes on from here; Destroy takes away what exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them waited for what failed.</source>
        <translation>
            <numerusform>%n of them waited for what failed.</numerusform>
            <numerusform>%n of them waited for what failed.</numerusform>
        </translation>
    </message>
    <message>
        <source>See that the provider can be reached again, then Retry: it goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the cause, then Retry: it goes on from here and repeats nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab ended while the run was on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry starts a new lab. It is empty, so that everything is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled before anything was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the cause, then plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to destroy: nothing of %1 exists here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the world is as the castle says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: the world has changed since this plan was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the new plan and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::RunTree</name>
    <message>
        <source>Steps of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a machine or a step to read what it said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::SecretSteps</name>
    <message>
        <source>the operator&apos;s identity from the key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secrets are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made and encrypted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>light or dark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secrets are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the castle&apos;s own providers. The lab keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× life</source>
        <comment>speed of the lab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the la&amp;b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put unsaved &amp;work aside every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts of every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some commands share a shortcut; only one of them will hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 on a command records its keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>two commands with one shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::SiteSecrets</name>
    <message>
        <source>the castle names no operator who may read its secrets. “castello identity new” makes an age identity and prints its recipient; put that into secrets.operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no operator&apos;s age identity in %1. “castello identity new” makes one, “castello secret set %2” stores one that you have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Sops</name>
    <message>
        <source>line %1 of the SOPS file is not YAML, or begins a second document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no age recipient; add one with sops updatekeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of your age identities opens the file; give the identity of one of its recipients: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was changed after it was encrypted: its MAC does not fit; take it from Git again, or edit it with sops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a mapping without a key “sops” can be encrypted; rename that key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nobody to encrypt to; name at least one age recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has keys that are not age keys, which would be lost; edit it with sops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SOPS file has more than one rule about what is encrypted; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SOPS file&apos;s key is shared among key groups (key_groups), which is not supported; use one group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SOPS file selects by comments (%1), which is not supported; use encrypted_regex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not encrypted with SOPS: it has no mapping “sops”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number has more than 64 bits; write it as a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is infinite or none at all; write it as a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is not text; decrypt the file with sops itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a value that SOPS encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::SourceText</name>
    <message>
        <source>The text is not UTF-8 here; save the file in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a control character here; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a lone carriage return here; end lines with a line feed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::StatusLine</name>
    <message>
        <source>Shows the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <comment>status bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) ready</source>
        <translation>
            <numerusform>%n machine ready</numerusform>
            <numerusform>%n machines ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n machine(s) ready</source>
        <translation>
            <numerusform>%1 of %n machine ready</numerusform>
            <numerusform>%1 of %n machines ready</numerusform>
        </translation>
    </message>
    <message>
        <source>looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run in progress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: how it stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan is current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan is outdated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>resetting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Step</name>
    <message>
        <source>Prepare the secrets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the image on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create VM %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow the system disk of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start VM %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for Talos to start on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the machine config to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the Talos API of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bootstrap the cluster on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for %1 to join etcd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the kubeconfig of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the Kubernetes API of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for %1 to be ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of etcd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Kubernetes node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop VM %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy VM %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::StorageReadiness</name>
    <message>
        <source>the iSCSI service to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the volume %1 to be ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::SwitchField</name>
    <message>
        <source>Yes</source>
        <comment>a setting is on</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Talos</name>
    <message>
        <source>Talos %1 does not understand configs of contract %2; change versions.talos or versions.contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talos contract %1 runs Kubernetes %2, not %3; change versions.kubernetes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Talos contract “%1”; set versions.contract to one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.%1 to 1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that Castello cannot read; check that Talos runs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer now; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke off before it said whether it was done; look at the machine before repeating it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this; correct what it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 this was done before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot do this in its present state; wait and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this; the client certificate needs the role os:admin, and in maintenance mode only reading and applying a config are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not ready to answer; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Talos version on %1 does not know this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed; its own words follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine sent a kubeconfig archive that cannot be read; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talos gave an empty answer; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talos says something about “%1” that Castello cannot read; its version may be too new.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::TalosBundle</name>
    <message>
        <source>the Talos secrets bundle cannot be used: %1: %2; restore the file from Git or a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not base64 of 32 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a token of the form abcdef.0123456789abcdef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the Talos secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be exactly one of secretboxencryptionsecret and aescbcencryptionsecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of the Talos secrets bundle is not YAML</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::TalosSteps</name>
    <message>
        <source>another machine answers at %1: its SMBIOS UUID is %2, not %3. Free the address, then deploy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no network card with the planned address %2; destroy and deploy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows %2 writable disks where %3 were planned; destroy and deploy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the castle any more; plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of %1 is not known; plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Talos API to answer at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has its config already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its config at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine to check the config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine to take the config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took its config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Talos API to answer with the cluster&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs Talos %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Talos API to answer with the cluster&apos;s certificate; it says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 is not %2 any more; look at it in Proxmox and plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not wait for its config any more; deploy again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::TextPanel</name>
    <message>
        <source>Text of the castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab indents. Escape, then Tab leaves the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing shows the last readable version. Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::TextRanges</name>
    <message>
        <source>The text cannot be edited piece by piece; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is no text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Tls</name>
    <message>
        <source>The private key cannot be read; give an unencrypted PEM key (RSA, EC or Ed25519).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be read; give it as PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look at %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection after it had shown its certificate; the client certificate is probably not one of this cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached; check the address and that the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted, but made out for another name; use a name that it carries, or set its fingerprint to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another certificate than the pinned one. If it was renewed and you trust it, set the fingerprint to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a certificate that the cluster&apos;s own authority did not sign (fingerprint %2); check that the address belongs to this cluster and that the secrets bundle is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not trust. If it is your server, set its fingerprint to %2 after comparing it with the one that the server itself shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint; write it as 32 pairs of hex digits: AA:BB:…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Validate</name>
    <message>
        <source>the network&apos;s own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the broadcast address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DHCP range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the virtual address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load balancer&apos;s pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway %1 is no address for a machine in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DHCP range is not inside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overlaps %2 of “%3”; take another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on no network; write a range of addresses for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network “%1”; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not inside %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is too small for %n machine(s)</source>
        <translation>
            <numerusform>%1 is too small for %n machine</numerusform>
            <numerusform>%1 is too small for %n machines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2 and in %3; an address can have one use only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual address %1 is in none of the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endpoint address must be that of the only control plane; with several, write vip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool %1 is in none of the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the load balancer&apos;s pool (components.metallb.pool)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux needs the remote as an address: write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a group: its machines are called after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another group has the id “%1” already; machines would be mixed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider “%1”; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of memory is too little for Talos; give %2 at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system disk of %1 is too small for Talos; give %2 at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A control plane should have %n core(s) or more</source>
        <translation>
            <numerusform>A control plane should have %n core or more</numerusform>
            <numerusform>A control plane should have %n cores or more</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no control plane machine; a cluster needs one at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n control planes bear no more failures than one fewer; take an odd number</source>
        <translation>
            <numerusform>%n control plane bears no more failures than one fewer; take an odd number</numerusform>
            <numerusform>%n control planes bear no more failures than one fewer; take an odd number</numerusform>
        </translation>
    </message>
    <message>
        <source>etcd works while more than half of its members do: %1 of %2 must live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no host to live on; name one, for example [home/pve]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a Proxmox server; write it like https://192.168.1.10:8006</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a SHA-256 fingerprint; write 32 pairs of hexadecimal digits with colons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used by “%2”, and there is no bridge for it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxmox has VMIDs from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This range is too small for %n machine(s)</source>
        <translation>
            <numerusform>This range is too small for %n machine</numerusform>
            <numerusform>This range is too small for %n machines</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has VMID %2 as well; take ranges that do not meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a data disk; write up to 34 letters, digits and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data disk of %1 is too small; give %2 at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is no %1: “%2” has %n machine(s)</source>
        <translation>
            <numerusform>There is no %1: “%2” has %n machine</numerusform>
            <numerusform>There is no %1: “%2” has %n machines</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine has a data disk for Longhorn; write dataDisks: {longhorn: 100GiB} in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n machine(s) have a data disk for Longhorn, so volumes stay degraded</source>
        <translation>
            <numerusform>Only %n machine has a data disk for Longhorn, so volumes stay degraded</numerusform>
            <numerusform>Only %n machines have a data disk for Longhorn, so volumes stay degraded</numerusform>
        </translation>
    </message>
    <message>
        <source>The castle “%1” has no id, so it can only be rehearsed; save a copy of your own with castello new --from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version; write it like %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine configs of contract %1 are not supported; write v1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talos %1 does not understand machine configs of the newer contract %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talos %1 is not known; known are v1.%2 to v1.%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talos %1 runs Kubernetes v1.%2 to v1.%3, not %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“gitops.workloads” needs Flux; write its version as versions.flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“components.longhorn” needs a version; write it as versions.longhorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes has no address yet; give it a virtual one (vip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This remote is an example; write your repository&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address is an example, which the issuer refuses; write yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add host %2 and place %1 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add network %2 and connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1-%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add data disks for Longhorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address of your router in this network, or correct the network itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the range that your router gives out in this network, or nothing when none does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take other addresses in “%1” or in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take addresses of a network of the castle that nothing else uses, machines and DHCP included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an address of the pool; without MetalLB there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux does not reach this remote; write an address with ssh:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no age recipient; write one that begins with age1 and has 62 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the group that was never deployed another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the one at which Let’s Encrypt reaches you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a newer Talos, or the contract of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of these, or another Talos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::VmSteps</name>
    <message>
        <source>the task of an interrupted run to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 is not %2 any more, or not surely ours: nothing was done to it. Look at it in Proxmox and plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 of %2 is gone; plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the castle %2, made by Castello. The next line says whose it is: leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image %1 is not on %2 any more; deploy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 to appear; the answer to the create call was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 to be unlocked (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the castle any more; plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxmox to say whether VMID %1 is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 was created and is not there; look at its task in Proxmox and deploy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is VM %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is large enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is gone, with warnings: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a Kubernetes cluster, see what it means, deploy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? Rehearse the sample: six machines come up in a simulated data centre on this computer. Nothing leaves it, and no account is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent castles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a recent castle: name and where it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2 (missing)</source>
        <comment>a recent castle: name and where it was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::Workbench</name>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <comment>panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <comment>panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the next problem, and its item on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the panel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::YamlPath</name>
    <message>
        <source>“%1” is not a path; write keys with dots between them, for example groups.worker.count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place “%1” in the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::YamlReader</name>
    <message>
        <source>A key is missing here; write one before the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias cannot be a key; write the key itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alias stands inside the value it refers to; write the value out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is not text for YAML; put it in quotes: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging with “&lt;&lt;” is not supported; write the keys out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or a mapping cannot be a key; use a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n level(s); flatten it</source>
        <translation>
            <numerusform>This is nested deeper than %n level; flatten it</numerusform>
            <numerusform>This is nested deeper than %n levels; flatten it</numerusform>
        </translation>
    </message>
    <message>
        <source>The key “%1” stands here twice; remove one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aliases unfold to too many values; write fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented by a tab; YAML wants spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is larger than 16 MiB; split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a second document in the text; remove the line “---” and what follows it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::YamlSchema</name>
    <message>
        <source>“%1” is not what its tag !!%2 says; correct one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag “%1” is not known here; remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castello::cli</name>
    <message>
        <source>deploy a castle in the lab, from nothing, and show what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a castle; nothing is contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write every file that follows from a castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what a deploy would do; exit code 2 when that is something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the world as the castle says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take away every machine of the castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change one value in a castle file and nothing else in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a castle with an identity of its own, from the sample or from another castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the operator&apos;s age identity, keep it in the key store and print its recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the recipient of the operator&apos;s age identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store a secret, read from the terminal or standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a secret from the key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the lab and what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the lab; its world is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a VM that is not ours into the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clone a VM in the lab by hand, with its tags and description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Usage: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what to do; “castello help” lists the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no command; “castello help” lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not belong to this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number of arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only other provider is “lab”; without --provider the castle&apos;s own are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--speed takes a number from 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists; name a file that does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 with the identity %2. Change addresses, hosts and storages to yours, then: castello validate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of %1 lie in %2; secret ones are encrypted for its operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an operator&apos;s identity already; “castello identity show” prints its recipient. Replacing it would lock you out of your castles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1 as “%2”. Make a copy of that entry in a safe place: whoever loses it loses the castles&apos; secrets. Recipient:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no operator&apos;s identity; “castello identity new” makes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not shown):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1 as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no VMID; write a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab does not run; a rehearsal starts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab runs, %1 times faster than life; its Proxmox is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 (%2) is in the lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM %1 is a clone of VM %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal of %1: simulated machines behind the real protocols, %2 times faster than life. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generated files lie in %1 (secret ones are encrypted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: castello plan %1 --provider lab; castello destroy %1 --provider lab; castello lab stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Stopping; what runs is brought to a safe point. Press again to end at once.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has errors; nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is there to ask; nothing was done. Add --yes to go ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on these machines will be lost. Type the castle&apos;s name to go ahead:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go ahead? Type yes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1 steps done, %2 remain. Run the same command again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: %1 steps done, %2 remain. Mend the cause and run the same command again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 machines are as the castle says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: no VM, disk, cloud-init volume or pool member of %1 is left. Images stay for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was typed; nothing was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again, for the new file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two passphrases differ; nothing was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes: the world is as the castle says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to destroy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etcd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the castle does not ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3 of %4 machines Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  not touched: VM %1 (%2) on %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that would make %1 wrong; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what to do with “%1”:
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated machines instead of the castle&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much faster than life the lab is: 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where secrets are: keychain, environment or file:PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan the destruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the castle to start from, instead of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castello %1: Talos Linux clusters on Proxmox VE, from one file and back.

Usage: castello [FILE] opens the window, castello COMMAND works without one:

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
“castello help COMMAND” tells its options.
Exit codes: 0 done or no change, 1 error, 2 the plan has changes.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file, but none with the name of a castle; castles end in .castle.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machines: %1 to create, %2 to change, %3 to destroy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
